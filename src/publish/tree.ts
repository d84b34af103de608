import type { Element, ElementContent, Properties } from 'hast';

/** A node of a text as JSON: a string, or `[tag, attributes | 0, ...children]`. */
export type TreeJson = string | TreeElement;

/** An element as JSON; what follows the attributes are its children. */
export interface TreeElement extends ReadonlyArray<TreeJson | Properties | 0> {
  readonly 0: string;
  readonly 1: Properties | 0;
}

/** Content of a document as JSON that a browser can build nodes from without a parser; comments are left out. */
export function toTree(content: readonly ElementContent[]): TreeJson[] {
  return content.flatMap((node): TreeJson[] => {
    if (node.type === 'text') return [node.value];
    if (node.type !== 'element') return [];
    const attributes = Object.keys(node.properties).length === 0 ? 0 : node.properties;
    return [[node.tagName, attributes, ...toTree(node.children)]];
  });
}

/** The content that `toTree` wrote, for code that works on trees of nodes. */
export function fromTree(trees: readonly TreeJson[]): ElementContent[] {
  return trees.map((tree) => (typeof tree === 'string' ? { type: 'text', value: tree } : elementOf(tree)));
}

function elementOf(tree: TreeElement): Element {
  const children = fromTree(tree.slice(2) as TreeJson[]);
  return { type: 'element', tagName: tree[0], properties: tree[1] === 0 ? {} : { ...tree[1] }, children };
}
