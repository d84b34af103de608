/**
 * Compares two trees and shows the difference in one: accepted it is the new tree, rejected the old.
 */
import type { Element, Root, RootContent } from 'hast';
import { isWords } from './block.ts';
import { build } from './build.ts';
import { Loom } from './inline.ts';
import { settleKeys } from './keys.ts';
import { Lexicon } from './lexicon.ts';
import { findMoves, type Inside } from './moves.ts';
import { narrow, type Scope } from './narrow.ts';
import { childrenOf, type Node } from './normalise.ts';
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
