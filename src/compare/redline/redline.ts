/**
 * Compares two trees and shows the difference in one: accepted it is the new tree, rejected the old.
 */
import type { Element, Root, RootContent } from 'hast';
import { isWords } from './block.ts';
import { build } from './build.ts';
import { type Change, type Options, type Stats, statsOf } from './changes.ts';
import { Loom } from './inline.ts';
import { settleKeys } from './keys.ts';
import { Lexicon } from './lexicon.ts';
import { findMoves, type Inside } from './moves.ts';
import { narrow, type Scope } from './narrow.ts';
import { childrenOf, type Node } from './normalise.ts';
import { listChanges } from './numbering.ts';
import { outline, outlineAlone } from './outline.ts';
import { planAlone, planScope } from './plan.ts';
import { findRuns } from './runs.ts';
import { weave } from './weaving.ts';

const TOP: Root = { type: 'root', children: [] };
const NOTHING: Node = { type: 'text', value: '' };

/** The redlined nodes of a scope: this is the order in which all is done. */
function compare(scope: Scope): Node[] {
  const [old, fresh] = outline(scope.old, scope.olds, scope.fresh, scope.news);
  const lexicon = new Lexicon();
  settleKeys(old, fresh, lexicon);
  planScope(old, fresh, lexicon);
  const moves = findMoves(old, fresh, lexicon, inside);
  findRuns(old, fresh, moves, lexicon);
  return build(old, fresh);
}

/** What changed in a block that moved; its own parts do not move. */
const inside: Inside = (a, b) => {
  const lexicon = new Lexicon();
  if (isWords(a)) return new Loom(weave([a], [b], lexicon)).next(() => NOTHING);
  const [old, fresh] = [outlineAlone(TOP, [a.node as Element]), outlineAlone(TOP, [b.node as Element])];
  settleKeys(old, fresh, lexicon);
  planAlone(old, fresh, lexicon);
  return build(old, fresh).flatMap((node) => ('children' in node ? node.children : []));
};

export interface Redline {
  /** The new tree with what was deleted put where it stood. Shares what is unchanged with the trees compared. */
  readonly tree: Root;
  readonly changes: readonly Change[];
  readonly stats: Stats;
}

/** The tree of a redline alone, for callers that need no list of its changes. */
export function redlineTree(before: Root | Element, after: Root | Element): Root {
  return draw(before, after).tree;
}

/** Redlines two trees. Neither is changed; the same trees give the same redline on every machine. */
export function redline(before: Root | Element, after: Root | Element, options: Options = {}): Redline {
  const { tree, nodes, section } = draw(before, after);
  const changes = listChanges(nodes, after, section, options);
  return { tree, changes, stats: statsOf(changes) };
}

/** The redlined tree, and the nodes in it that hold all changes. */
function draw(
  before: Root | Element,
  after: Root | Element,
): { tree: Root; nodes: Node[]; section: string | undefined } {
  const news = childrenOf(after);
  const scope = narrow(TOP, childrenOf(before), TOP, news);
  const nodes = scope ? compare(scope) : [];
  const children = scope ? scope.wrap(nodes) : [...news];
  return { tree: { type: 'root', children: children as RootContent[] }, nodes, section: scope?.section };
}
