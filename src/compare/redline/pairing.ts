/**
 * Which containers of a scope are the same, told by what is in them.
 */

import { isIn, tagOf } from './block.ts';
import type { Pair } from './chain.ts';
import { classOf, ROW_GROUPS } from './elements.ts';
import type { Block } from './types.ts';

/** How much more a match straight in two containers says than one deeper down. */
const DIRECT = 8;

function ancestors(block: Block, top: Block): Block[] {
  const out: Block[] = [];
  for (let at = block.parent; at && at !== top; at = at.parent) out.push(at);
  return out;
}

/**
 * Pairs the containers between a scope and its units. A pair is sound if the first matched unit of the old one stands
 * in the new one, so that the old one can be rebuilt where the new one is.
 */
export function pairGroups(
  old: Block,
  fresh: Block,
  a: readonly Block[],
  b: readonly Block[],
  pairs: readonly Pair[],
): void {
  const votes = new Map<Block, Map<Block, number>>();
  const first = new Map<Block, Block>();
  for (const pair of pairs) {
    const [x, y] = [a[pair.a] as Block, b[pair.b] as Block];
    const around = ancestors(x, old);
    for (const outer of around) if (!first.has(outer)) first.set(outer, y);
    for (const inner of ancestors(y, fresh)) {
      let list = votes.get(inner);
      if (!list) {
        list = new Map();
        votes.set(inner, list);
      }
      for (const outer of around) {
        if (classOf(tagOf(outer)) !== classOf(tagOf(inner))) continue;
        const weight = (y.size + 1) * (x.parent === outer && y.parent === inner ? DIRECT : 1);
        list.set(outer, (list.get(outer) ?? 0) + weight);
      }
    }
  }
  if (votes.size === 0 && old.kind !== 'table') return;
  const walk = (container: Block, partner: Block): void => {
    for (const child of container.children) {
      if (child.kind !== 'group' || child.partner) continue;
      let best = child.knownMatch;
      let most = best ? Number.POSITIVE_INFINITY : 0;
      for (const [candidate, weight] of votes.get(child) ?? []) {
        if (weight <= most || candidate.partner || candidate.knownMatch || !isIn(candidate, partner)) continue;
        if (!isIn(first.get(candidate), child)) continue;
        [best, most] = [candidate, weight];
      }
      if (best) {
        best.partner = child;
        child.partner = best;
      }
      walk(child, best ?? partner);
    }
  };
  walk(fresh, old);
  if (old.kind === 'table') pairRowGroups(old, fresh);
}

/** Heads, bodies and feet of matched tables go together even if no row of theirs does. */
function pairRowGroups(old: Block, fresh: Block): void {
  for (const child of fresh.children) {
    if (child.partner || child.live > 0 || !ROW_GROUPS.has(tagOf(child))) continue;
    const other = old.children.find((block) => tagOf(block) === tagOf(child) && !block.partner && block.live === 0);
    if (!other) continue;
    // In the same order as the pairs already there, or not at all.
    const crossing = old.children.some((block, at) => {
      if (!block.partner) return false;
      const there = fresh.children.indexOf(block.partner);
      return at < old.children.indexOf(other) !== there < fresh.children.indexOf(child);
    });
    if (crossing) continue;
    other.partner = child;
    child.partner = other;
  }
}
