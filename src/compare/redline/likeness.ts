/**
 * How alike two blocks are: the words that they share, rare words counting more.
 */

import { isWords } from './block.ts';
import type { Interner } from './interner.ts';
import type { Block } from './types.ts';

/** How often each word occurs. */
export type Bag = ReadonlyMap<number, number>;

/** Shares of words: of both blocks together, and of the one that has fewer. */
export interface Likeness {
  readonly both: number;
  readonly smaller: number;
}

function collect(block: Block, interner: Interner, bag: Map<number, number>): void {
  if (isWords(block)) {
    for (const key of interner.tokens(block).keys) {
      if (interner.isWord[key]) bag.set(key, (bag.get(key) ?? 0) + 1);
    }
  } else for (const child of block.children) collect(child, interner, bag);
}

/** Weighs words by how few of the blocks given have them. */
export class Weigher {
  private readonly bags = new Map<Block, Bag>();
  private readonly totals = new Map<Block, number>();
  private readonly spread = new Map<number, number>();
  private readonly count: number;
  private readonly interner: Interner;

  constructor(blocks: readonly Block[], interner: Interner) {
    this.interner = interner;
    this.count = Math.max(blocks.length, 8);
    for (const block of blocks) {
      for (const key of this.bag(block).keys()) this.spread.set(key, (this.spread.get(key) ?? 0) + 1);
    }
  }

  /** The words of a block and of all in it. */
  bag(block: Block): Bag {
    let bag = this.bags.get(block);
    if (!bag) {
      const made = new Map<number, number>();
      collect(block, this.interner, made);
      this.bags.set(block, made);
      bag = made;
    }
    return bag;
  }

  weight(key: number): number {
    return Math.log(1 + this.count / (this.spread.get(key) ?? 1)) * (this.interner.worth[key] as number);
  }

  /** All words of a block, weighed. */
  total(block: Block): number {
    let total = this.totals.get(block);
    if (total === undefined) {
      total = 0;
      for (const [key, times] of this.bag(block)) total += times * this.weight(key);
      this.totals.set(block, total);
    }
    return total;
  }

  /** What two blocks share, weighed. */
  shared(a: Block, b: Block): number {
    const [small, large] = this.bag(a).size < this.bag(b).size ? [a, b] : [b, a];
    const other = this.bag(large);
    let shared = 0;
    for (const [key, times] of this.bag(small)) {
      const there = other.get(key);
      if (there) shared += Math.min(times, there) * this.weight(key);
    }
    return shared;
  }

  likeness(a: Block, b: Block): Likeness {
    const shared = this.shared(a, b);
    if (shared === 0) return { both: 0, smaller: 0 };
    return {
      both: (2 * shared) / (this.total(a) + this.total(b)),
      smaller: shared / Math.min(this.total(a), this.total(b)),
    };
  }
}

/** A word found in more blocks than this costs much to follow and tells little. */
const COMMON = 64;

/** Where words occur: for each the places of blocks, each followed by how often. */
function placesOf(blocks: readonly Block[], weigher: Weigher): Map<number, number[]> {
  const places = new Map<number, number[]>();
  blocks.forEach((block, at) => {
    for (const [key, times] of weigher.bag(block)) {
      const known = places.get(key);
      if (!known) places.set(key, [at, times]);
      else if (known.length <= 2 * COMMON) known.push(at, times);
    }
  });
  return places;
}

/** For each block of `from`, the few of `to` that share its rarest words, best first. */
export function candidates(from: readonly Block[], to: readonly Block[], weigher: Weigher, most = 8): number[][] {
  const places = placesOf(to, weigher);
  const scores = new Float64Array(to.length);
  return from.map((block) => {
    const found: number[] = [];
    for (const [key, times] of weigher.bag(block)) {
      const list = places.get(key);
      if (!list || list.length > 2 * COMMON) continue;
      const weight = weigher.weight(key);
      for (let index = 0; index < list.length; index += 2) {
        const at = list[index] as number;
        if (scores[at] === 0) found.push(at);
        scores[at] = (scores[at] as number) + weight * Math.min(times, list[index + 1] as number);
      }
    }
    return best(found, scores, to, weigher, most);
  });
}

/** The places with the highest scores, long blocks held back a little, of equal ones the first; clears the scores. */
function best(
  found: readonly number[],
  scores: Float64Array,
  to: readonly Block[],
  weigher: Weigher,
  most: number,
): number[] {
  const top: { at: number; score: number }[] = [];
  for (const at of found) {
    const score = (scores[at] as number) / Math.sqrt(weigher.total(to[at] as Block));
    scores[at] = 0;
    let place = top.length;
    for (; place > 0; place--) {
      const above = top[place - 1] as { at: number; score: number };
      if (above.score > score || (above.score === score && above.at < at)) break;
    }
    if (place >= most) continue;
    top.splice(place, 0, { at, score });
    if (top.length > most) top.pop();
  }
  return top.map(({ at }) => at);
}
