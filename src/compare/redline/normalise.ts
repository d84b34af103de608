/**
 * The normal form in which trees are compared: adjacent text merged, empty text and source positions left out.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Node = RootContent | ElementContent;

/** Appends a node without its position; text joins the text before it, empty text vanishes. Elements are taken as they are. */
export function append(out: Node[], node: Node): void {
  if (node.type !== 'text') {
    out.push(node.type === 'element' ? node : unplaced(node));
    return;
  }
  if (node.value === '') return;
  const last = out.at(-1);
  if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + node.value };
  else out.push({ type: 'text', value: node.value });
}

export const text = (value: string): Node => ({ type: 'text', value });

/** An element with the children given, typed as hast wants them. */
export function element(tagName: string, properties: Element['properties'], children: readonly Node[]): Element {
  return { type: 'element', tagName, properties, children: children as ElementContent[] };
}

/** A copy of an element with other children, its `content` (templates) kept. */
export function withChildren(node: Element, children: readonly Node[]): Element {
  const copy = element(node.tagName, node.properties, children);
  if (node.content) copy.content = node.content;
  return copy;
}

/** An element with every child changed; the very same where none is, so that whoever knows it still does. */
export function mapChildren(node: Element, change: (child: ElementContent) => ElementContent): Element {
  const children = node.children.map(change);
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
}

function unplaced(node: Exclude<Node, Element>): Node {
  return node.type === 'doctype' ? { type: 'doctype' } : ({ type: node.type, value: node.value } as Node);
}

function plainAll(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (const node of nodes) append(out, node.type === 'element' ? withChildren(node, plainAll(node.children)) : node);
  return out;
}

/** A root in normal form, nothing of it shared with the tree given; an element becomes the root's one child. */
export function normalise(tree: Root | Element): Root {
  return { type: 'root', children: plainAll(childrenOf(tree)) as RootContent[] };
}

/** The nodes of a root, or an element as the one node of a root. */
export function childrenOf(tree: Root | Element): readonly Node[] {
  return tree.type === 'root' ? tree.children : [tree];
}
