/**
 * Compares two trees and shows the difference in one: accepted it is the new tree, rejected the old.
 */
import type { Element, Root, RootContent } from 'hast';
import { alignWords } from './alignment.ts';
import { isWords } from './block.ts';
import { build } from './build.ts';
import { InlineBuilder } from './inline.ts';
import { Interner } from './interner.ts';
import { settleKeys } from './keys.ts';
import { findMoves, type Inside } from './moves.ts';
import { narrow, type Scope } from './narrow.ts';
import { childrenOf, type Node } from './normalise.ts';
import { outline, outlineAlone } from './outline.ts';
import { planAlone, planScope } from './plan.ts';
import { findRuns } from './runs.ts';

const TOP: Root = { type: 'root', children: [] };
const NOTHING: Node = { type: 'text', value: '' };

/** The redlined nodes of a scope: this is the order in which all is done. */
function compare(scope: Scope): Node[] {
  const [old, fresh] = outline(scope.old, scope.olds, scope.fresh, scope.news);
  const interner = new Interner();
  settleKeys(old, fresh, interner);
  planScope(old, fresh, interner);
  const moves = findMoves(old, fresh, interner, inside);
  findRuns(old, fresh, moves, interner);
  return build(old, fresh);
}

/** What changed in a block that moved; its own parts do not move. */
const inside: Inside = (a, b) => {
  const interner = new Interner();
  if (isWords(a)) return new InlineBuilder(alignWords([a], [b], interner)).next(() => NOTHING);
  const [old, fresh] = [outlineAlone(TOP, [a.node as Element]), outlineAlone(TOP, [b.node as Element])];
  settleKeys(old, fresh, interner);
  planAlone(old, fresh, interner);
  return build(old, fresh).flatMap((node) => ('children' in node ? node.children : []));
};

/**
 * Redlines two trees: the new one with what was deleted put where it stood. Neither is changed, and what is the same is
 * shared with them; the same trees give the same redline on every machine.
 */
export function redline(before: Root | Element, after: Root | Element): Root {
  const news = childrenOf(after);
  const scope = narrow(TOP, childrenOf(before), TOP, news);
  const children = scope ? scope.wrap(compare(scope)) : [...news];
  return { type: 'root', children: children as RootContent[] };
}
