/**
 * Narrows two trees down to what differs: the innermost container that holds all of it, and in that container the
 * nodes between those that are the same at its start and at its end.
 */
import type { Element, Root } from 'hast';
import { type Node, withChildren } from './normalise.ts';
import { equalEnds, frameAt } from './stretches.ts';

/** What is left to compare. */
export interface Scope {
  /** The container in both trees, and its nodes that differ. */
  readonly old: Root | Element;
  readonly olds: readonly Node[];
  readonly fresh: Root | Element;
  readonly news: readonly Node[];
  /** The children of the new tree with other nodes in place of those that differ; all else is shared. */
  readonly wrap: (nodes: readonly Node[]) => Node[];
}

/** The scope of two rows of children; undefined if they are the same. */
export function narrow(
  old: Root | Element,
  a: readonly Node[],
  fresh: Root | Element,
  b: readonly Node[],
): Scope | undefined {
  const [start, end] = equalEnds(a, b);
  if (start === a.length && start === b.length) return undefined;
  const olds = a.slice(start, a.length - end);
  const news = b.slice(start, b.length - end);
  const around = (nodes: readonly Node[]): Node[] => [...b.slice(0, start), ...nodes, ...b.slice(b.length - end)];
  const at = frameAt(olds, news);
  const [x, y] = [olds[at] as Element, news[at] as Element];
  if (at < 0 || x.tagName === 'table') return { old, olds, fresh, news, wrap: around };
  const inner = narrow(x, x.children, y, y.children);
  return inner && { ...inner, wrap: (nodes) => around(news.with(at, withChildren(y, inner.wrap(nodes)))) };
}
