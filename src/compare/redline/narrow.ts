/**
 * Narrows two trees down to what differs: the innermost container that holds all of it, and in that container the
 * nodes between those that are the same at its start and at its end.
 */
import type { Element, Root } from 'hast';
import { LISTS } from './elements.ts';
import { type Node, withChildren } from './normalise.ts';
import { isUnreserved, same, sameProperties } from './same.ts';
import { equalEnds, isBlock } from './stretches.ts';

/** What is left to compare. */
export interface Scope {
  /** The container in both trees, and its nodes that differ. */
  readonly old: Root | Element;
  readonly olds: readonly Node[];
  readonly fresh: Root | Element;
  readonly news: readonly Node[];
  /** The id of the innermost element around them that has one. */
  readonly section: string | undefined;
  /** The children of the new tree with other nodes in place of those that differ; all else is shared. */
  readonly wrap: (nodes: readonly Node[]) => Node[];
}

const THROUGH = new Set(['div', 'section', 'article', 'main', 'body', 'html', 'blockquote', 'li', ...LISTS]);

/** The scope of two rows of children; undefined if they are the same. */
export function narrow(
  old: Root | Element,
  a: readonly Node[],
  fresh: Root | Element,
  b: readonly Node[],
  section?: string,
): Scope | undefined {
  const [start, end] = equalEnds(a, b);
  if (start === a.length && start === b.length) return undefined;
  const olds = a.slice(start, a.length - end);
  const news = b.slice(start, b.length - end);
  const around = (nodes: readonly Node[]): Node[] => [...b.slice(0, start), ...nodes, ...b.slice(b.length - end)];
  const found = innermost(olds, news);
  if (!found) return { old, olds, fresh, news, section, wrap: around };
  const [x, y] = found;
  const { id } = y.properties;
  const inner = narrow(x, x.children, y, y.children, typeof id === 'string' ? id : section);
  return (
    inner && {
      ...inner,
      wrap: (nodes) => around(news.map((node) => (node === y ? withChildren(y, inner.wrap(nodes)) : node))),
    }
  );
}

/** The one container on each side that holds all that differs, if there is one. */
function innermost(olds: readonly Node[], news: readonly Node[]): [Element, Element] | undefined {
  if (olds.length !== news.length) return undefined;
  const [old, fresh] = [olds.filter(isBlock), news.filter(isBlock)] as [Element[], Element[]];
  const [x, y] = [old[0], fresh[0]];
  if (!x || !y || old.length > 1 || fresh.length > 1) return undefined;
  if (x.tagName !== y.tagName || !THROUGH.has(x.tagName)) return undefined;
  if (!isUnreserved(x) || !sameProperties(x.properties, y.properties)) return undefined;
  if (!x.children.some(isBlock) || !y.children.some(isBlock)) return undefined;
  return olds.every((node, at) => node === x || same(node, news[at] as Node, true)) ? [x, y] : undefined;
}
