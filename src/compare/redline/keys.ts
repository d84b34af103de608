/**
 * Ids that name the same thing in both trees, and those that only seem to: numbers handed on when a section is put in.
 */

import type { Interner } from './interner.ts';
import { candidates, Weigher } from './likeness.ts';
import type { Block } from './types.ts';

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

/** Facts are named by people who mean the same by the same name; ids may be numbers that were handed on. */
const isFact = (block: Block): boolean => block.key?.startsWith('fact ') ?? false;

function forget(top: Block, kept: ReadonlySet<Block>): void {
  if (!kept.has(top)) top.key = undefined;
  for (const child of top.children) forget(child, kept);
}

/** Leaves keys only on blocks that have a counterpart with the same key and of the same sort. */
export function settleKeys(old: Block, fresh: Block, interner: Interner): void {
  const there = keyed(fresh);
  const pairs: [Block, Block][] = [];
  for (const [key, block] of keyed(old)) {
    const other = there.get(key);
    if (block && other && block.kind === other.kind) pairs.push([block, other]);
  }
  const doubtful: [Block, Block][] = [];
  const kept = new Set<Block>();
  const weigher = new Weigher([], interner);
  for (const pair of pairs) {
    const [a, b] = pair;
    const sure =
      a.knownMatch === b ||
      isFact(a) ||
      interner.signature(a) === interner.signature(b) ||
      weigher.likeness(a, b).both >= BELIEVED;
    if (sure) kept.add(a).add(b);
    else doubtful.push(pair);
  }
  if (doubtful.length > 0) {
    const free = (blocks: Iterable<Block | undefined>): Block[] =>
      [...blocks].filter((one) => one !== undefined && !kept.has(one)) as Block[];
    const [olds, news] = [free(keyed(old).values()), free(there.values())];
    const better = (from: readonly Block[], to: readonly Block[], block: Block, own: number): boolean =>
      (candidates(from, to, weigher, 2)[0] as number[]).some((place) => {
        const other = to[place] as Block;
        return other.kind === block.kind && weigher.likeness(block, other).both > Math.max(BELIEVED, 2 * own);
      });
    for (const [a, b] of doubtful) {
      const own = weigher.likeness(a, b).both;
      if (!better([a], news, a, own) && !better([b], olds, b, own)) kept.add(a).add(b);
    }
  }
  forget(old, kept);
  forget(fresh, kept);
}
