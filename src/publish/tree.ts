import type { ElementContent, Properties } from 'hast';

/** A node of a text as JSON: a string, or `[tag, attributes | 0, ...children]`. */
export type TreeJson = string | readonly [tag: string, attributes: Properties | 0, ...children: TreeJson[]];

/** Content of a document as JSON that a browser can build nodes from without a parser; comments are left out. */
export function toTree(content: readonly ElementContent[]): TreeJson[] {
  return content.flatMap((node): TreeJson[] => {
    if (node.type === 'text') return [node.value];
    if (node.type !== 'element') return [];
    const attributes = Object.keys(node.properties).length === 0 ? 0 : node.properties;
    return [[node.tagName, attributes, ...toTree(node.children)]];
  });
}
