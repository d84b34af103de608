/**
 * Ids that name the same thing in both trees, and those that only seem to: numbers handed on when a section is put in.
 */
import type { Lexicon } from './lexicon.ts';
import { candidates, Weigher } from './likeness.ts';
import type { Block } from './outline.ts';

/** Below this likeness an id is believed only if nothing else is more like its block. */
const BELIEVED = 0.3;

function keyed(top: Block): Map<string, Block | undefined> {
  const found = new Map<string, Block | undefined>();
  const walk = (block: Block): void => {
    if (block.key !== undefined) found.set(block.key, found.has(block.key) ? undefined : block);
    for (const child of block.children) walk(child);
  };
  walk(top);
  return found;
}

function forget(top: Block, kept: ReadonlySet<Block>): void {
  if (!kept.has(top)) top.key = undefined;
  for (const child of top.children) forget(child, kept);
}

/** Leaves keys only on blocks that have a counterpart with the same key and of the same sort. */
export function settleKeys(old: Block, fresh: Block, lexicon: Lexicon): void {
  const there = keyed(fresh);
  const pairs: [Block, Block][] = [];
  for (const [key, block] of keyed(old)) {
    const other = there.get(key);
    if (block && other && block.kind === other.kind) pairs.push([block, other]);
  }
  const doubtful: [Block, Block][] = [];
  const kept = new Set<Block>();
  const weigher = new Weigher([], lexicon);
  for (const pair of pairs) {
    const [a, b] = pair;
    const sure = lexicon.signature(a) === lexicon.signature(b) || weigher.likeness(a, b).both >= BELIEVED;
    if (sure) kept.add(a).add(b);
    else doubtful.push(pair);
  }
  const [olds, news] = [doubtful.map(([a]) => a), doubtful.map(([, b]) => b)];
  const near = candidates(olds, news, weigher, 2);
  doubtful.forEach(([a, b], at) => {
    const own = weigher.likeness(a, b).both;
    const better = (near[at] as number[]).some(
      (place) => weigher.likeness(a, news[place] as Block).both > Math.max(BELIEVED, 2 * own),
    );
    if (!better) kept.add(a).add(b);
  });
  forget(old, kept);
  forget(fresh, kept);
}
