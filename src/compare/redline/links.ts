/**
 * Links from change to change, so that a reader goes through them without script.
 */
import type { Element, Root, RootContent } from 'hast';
import { type Change, spoken } from './changes.ts';
import { FRAMES, isInline } from './elements.ts';
import { childrenOf, type Node, withChildren } from './normalise.ts';

export interface LinkWords {
  /** What a link to the next change says. */
  readonly next: string;
  readonly className?: string;
}

/** The numbers of the changes in a node. */
function numbers(node: Node): number[] {
  if (node.type !== 'element') return [];
  const own = node.properties['dataNth'];
  return [...(typeof own === 'string' ? [Number(own)] : []), ...node.children.flatMap((child) => numbers(child))];
}

/**
 * A redline made with anchors, with a link at the end of each block that changed to the first change after it.
 * Accept and reject leave the links out.
 */
export function linkChanges(tree: Root, changes: readonly Change[], words: LinkWords): Root {
  const linkAfter = (nth: number): Element | undefined => {
    const next = changes.find((change) => change.nth > nth);
    if (next?.anchor === undefined) return undefined;
    const properties = { href: `#${next.anchor}`, ...(words.className ? { className: [words.className] } : {}) };
    return spoken(words.next, 'a', properties);
  };
  const walk = (node: Node): Node => {
    if (node.type !== 'element' || isInline(node)) return node;
    const found = numbers(node);
    if (found.length === 0) return node;
    const blocks = node.children.some((child) => !isInline(child) && numbers(child).length > 0);
    const holds = !FRAMES.has(node.tagName) && node.tagName !== 'a';
    const children = blocks || !holds ? lastHolds(node, node.children.map(walk)) : node.children;
    const link = blocks || !holds ? undefined : linkAfter(Math.max(...found));
    return withChildren(node, link ? [...children, link] : children);
  };
  /** A marked list or row cannot hold the link itself: its last item or cell does. */
  const lastHolds = (node: Element, children: readonly Node[]): readonly Node[] => {
    const own = node.properties['dataNth'];
    const link = typeof own === 'string' && FRAMES.has(node.tagName) ? linkAfter(Number(own)) : undefined;
    return link ? withLast(children, link) : children;
  };
  return { type: 'root', children: childrenOf(tree).map(walk) as RootContent[] };
}

function withLast(children: readonly Node[], link: Element): readonly Node[] {
  const at = children.findLastIndex((child) => child.type === 'element' && !isInline(child));
  const last = children[at];
  if (last?.type !== 'element') return children;
  const inside = FRAMES.has(last.tagName) ? withLast(last.children, link) : [...last.children, link];
  return children.with(at, withChildren(last, inside));
}
