/**
 * Compares two trees and shows the difference in one: accepted it is the new tree, rejected the old.
 */
import type { Element, Root, RootContent } from 'hast';
import { build } from './build.ts';
import { type Change, listChanges, type Options, type Stats, statsOf } from './changes.ts';
import { isInline } from './elements.ts';
import { Loom } from './inline.ts';
import { settleKeys } from './keys.ts';
import { Lexicon } from './lexicon.ts';
import { findMoves, type Inside } from './moves.ts';
import { childrenOf, type Node, withChildren } from './normalise.ts';
import { isWords, outline } from './outline.ts';
import { planAlone, planScope } from './plan.ts';
import { prepare, same, sameProperties } from './prepare.ts';
import { findRuns } from './runs.ts';
import { weave } from './weaving.ts';

const isBlock = (node: Node | undefined): node is Element => node?.type === 'element' && !isInline(node);

/** How many nodes at the start and at the end are the same, cut where a block ends. */
function equalEnds(a: readonly Node[], b: readonly Node[]): [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && same(a[start] as Node, b[start] as Node)) start++;
  if (start === a.length && start === b.length) return [start, 0];
  while (start > 0 && !isBlock(a[start - 1])) start--;
  let end = 0;
  while (end < most - start && same(a[a.length - 1 - end] as Node, b[b.length - 1 - end] as Node)) end++;
  const cuts = (nodes: readonly Node[]): boolean =>
    nodes.length - end === start || isBlock(nodes[nodes.length - 1 - end]);
  while (end > 0 && !(cuts(a) && cuts(b))) end--;
  return [start, end];
}

const THROUGH = new Set(['div', 'section', 'article', 'main', 'body', 'html', 'blockquote']);

/** Redlines the children of two containers that are the same; what is equal around the changes is shared. */
function between(oldParent: Root | Element, a: readonly Node[], newParent: Root | Element, b: readonly Node[]): Node[] {
  const [start, end] = equalEnds(a, b);
  if (start === a.length && start === b.length) return [...b];
  const olds = a.slice(start, a.length - end);
  const news = b.slice(start, b.length - end);
  const before = b.slice(0, start);
  const after = b.slice(b.length - end);
  const inner = innermost(olds, news);
  if (inner) {
    const [old, fresh] = inner;
    const children = between(old, old.children, fresh, fresh.children);
    return [...before, ...news.map((node) => (node === fresh ? withChildren(fresh, children) : node)), ...after];
  }
  const [old, fresh] = [outline(oldParent, olds), outline(newParent, news)];
  const lexicon = new Lexicon();
  settleKeys(old, fresh, lexicon);
  planScope(old, fresh, lexicon);
  findRuns(old, fresh, findMoves(old, fresh, lexicon, inside), lexicon);
  return [...build(old, fresh, before), ...after];
}

/** What changed in a block that moved; its own parts do not move. */
const inside: Inside = (a, b) => {
  const lexicon = new Lexicon();
  if (isWords(a)) return new Loom(weave([a], [b], lexicon)).next(() => NOTHING);
  const [old, fresh] = [outline(TOP, [a.node as Element]), outline(TOP, [b.node as Element])];
  settleKeys(old, fresh, lexicon);
  planAlone(old, fresh, lexicon);
  return build(old, fresh).flatMap((node) => ('children' in node ? node.children : []));
};
const TOP: Root = { type: 'root', children: [] };
const NOTHING: Node = { type: 'text', value: '' };

/** The one container on each side that holds all that differs, if there is one. */
function innermost(olds: readonly Node[], news: readonly Node[]): [Element, Element] | undefined {
  const [old, fresh] = [olds.filter(isBlock), news.filter(isBlock)];
  const [x, y] = [old[0], fresh[0]];
  if (!x || !y || old.length > 1 || fresh.length > 1 || olds.length !== news.length) return undefined;
  if (x.tagName !== y.tagName || !THROUGH.has(x.tagName) || !sameProperties(x.properties, y.properties))
    return undefined;
  if (!x.children.some(isBlock) || !y.children.some(isBlock)) return undefined;
  return olds.every((node, at) => node === x || same(node, news[at] as Node)) ? [x, y] : undefined;
}

export interface Redline {
  /** The new tree with what was deleted put where it stood. Shares what is unchanged with the trees compared. */
  readonly tree: Root;
  readonly changes: readonly Change[];
  readonly stats: Stats;
}

/** The tree of a redline alone, for callers that need no list of its changes. */
export function redlineTree(before: Root | Element, after: Root | Element): Root {
  const [a, b] = [prepare(childrenOf(before)), prepare(childrenOf(after))];
  return { type: 'root', children: between(TOP, a, TOP, b) as RootContent[] };
}

/** Redlines two trees. Neither is changed; the same trees give the same redline on every machine. */
export function redline(before: Root | Element, after: Root | Element, options: Options = {}): Redline {
  const tree = redlineTree(before, after);
  const changes = listChanges(tree, options);
  return { tree, changes, stats: statsOf(changes) };
}
