/**
 * Blocks that are not identical: which of them are alike enough to be the same.
 */
import { firstRow, isWords, tagOf } from './block.ts';
import { heaviestChain, type Pair } from './chain.ts';
import type { Interner } from './interner.ts';
import { candidates, Weigher } from './likeness.ts';
import type { Block } from './types.ts';

/** Blocks alike by less than this are no match. */
const ALIKE = 0.4;
/** A block that another contains nearly whole is alike even if the other says much more. */
const CONTAINED = 0.75;
/** Characters from which on an identical block is evidence by itself. */
export const TELLING = 24;

/** A range of one sequence against a range of the other. */
export interface Range {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** Whether two blocks may be matched at all. */
export function compatible(a: Block, b: Block): boolean {
  if (a.key !== b.key) return false;
  if (isWords(a)) return isWords(b);
  return a.kind === b.kind;
}

/** Whether two blocks with nothing else to be matched with may be the same; of leaves their words will tell. */
export function isPlausible(a: Block, b: Block, interner: Interner): boolean {
  if (!compatible(a, b)) return false;
  if (isWords(a)) return true;
  const [left, right] = a.kind === 'table' ? [firstRow(a), firstRow(b)] : [a.children[0], b.children[0]];
  return (
    left !== undefined && right !== undefined && left.size > 1 && interner.wording(left) === interner.wording(right)
  );
}

/** Adds pairs of blocks that are left alone with each other between two matches. */
export function lonely(a: readonly Block[], b: readonly Block[], pairs: readonly Pair[], interner: Interner): Pair[] {
  const out: Pair[] = [];
  let [x, y] = [0, 0];
  for (const pair of [...pairs, { a: a.length, b: b.length, weight: 0 }]) {
    if (pair.a === x + 1 && pair.b === y + 1 && isPlausible(a[x] as Block, b[y] as Block, interner))
      out.push({ a: x, b: y, weight: 1 });
    if (pair.a < a.length) out.push(pair);
    [x, y] = [pair.a + 1, pair.b + 1];
  }
  return out;
}

/**
 * Looks again at what found no counterpart: a block that changed a little may weigh more than the identical ones
 * between which it did not fit. What they lose thereby has moved.
 */
export function reconsider(
  a: readonly Block[],
  b: readonly Block[],
  pairs: readonly Pair[],
  interner: Interner,
): readonly Pair[] {
  const [takenA, takenB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  const free = (blocks: readonly Block[], taken: ReadonlySet<number>): number[] =>
    [...blocks.keys()].filter((at) => !taken.has(at) && (blocks[at] as Block).size >= TELLING);
  const [olds, news] = [free(a, takenA), free(b, takenB)];
  if (olds.length === 0 || news.length === 0) return pairs;
  const left = olds.map((at) => a[at] as Block);
  const right = news.map((at) => b[at] as Block);
  const weigher = new Weigher([...left, ...right], interner);
  const all = pairs.map((pair) => ({
    ...pair,
    weight: ((a[pair.a] as Block).words + (b[pair.b] as Block).words) / 2 + 1,
  }));
  candidates(left, right, weigher, 2).forEach((places, x) => {
    for (const y of places) {
      const [block, other] = [left[x] as Block, right[y] as Block];
      // Rows that only have common cells alike do not outweigh others.
      if (block.kind === 'row' && !isPlausible(block, other, interner)) continue;
      const weight = weigh(block, other, weigher, interner);
      if (weight > 0) all.push({ a: olds[x] as number, b: news[y] as number, weight });
    }
  });
  if (all.length === pairs.length) return pairs;
  return heaviestChain(
    all.sort((x, y) => x.a - y.a || x.b - y.b),
    b.length,
  );
}

/** Matches by likeness what stands between the blocks already matched. */
export function alike(a: readonly Block[], b: readonly Block[], ranges: readonly Range[], interner: Interner): Pair[] {
  const all = ranges.flatMap((range) => [...a.slice(range.a, range.aEnd), ...b.slice(range.b, range.bEnd)]);
  const weigher = new Weigher(all, interner);
  return ranges.flatMap((range) => {
    const left = a.slice(range.a, range.aEnd);
    const right = b.slice(range.b, range.bEnd);
    const near = candidates(left, right, weigher);
    const worded = Map.groupBy(right.keys(), (y) => interner.wording(right[y] as Block));
    const pairs: Pair[] = [];
    left.forEach((block, x) => {
      const places = new Set([...(near[x] as number[]), ...nearest(worded.get(interner.wording(block)) ?? [], x)]);
      for (const y of [...places].sort((p, q) => p - q)) {
        const weight = weigh(block, right[y] as Block, weigher, interner);
        if (weight > 0) pairs.push({ a: x, b: y, weight });
      }
    });
    return heaviestChain(pairs, right.length).map((pair) => ({ ...pair, a: pair.a + range.a, b: pair.b + range.b }));
  });
}

/** Of the places of blocks that say the same, the few nearest. */
function nearest(places: readonly number[], at: number): readonly number[] {
  if (places.length <= 8) return places;
  const after = places.findIndex((place) => place >= at);
  const middle = after < 0 ? places.length : after;
  return places.slice(Math.max(0, middle - 4), middle + 4);
}

/** What matching two blocks is worth: the words that they share; 0 for blocks that are no match. */
function weigh(a: Block, b: Block, weigher: Weigher, interner: Interner): number {
  if (!compatible(a, b)) return 0;
  const size = (a.words + b.words) / 2 + 1;
  const bias = tagOf(a) === tagOf(b) ? 1.1 : 1;
  if (interner.wording(a) === interner.wording(b)) return size * bias;
  const { both, smaller } = weigher.likeness(a, b);
  if (a.kind === 'row' && isPlausible(a, b, interner)) return Math.max(both, ALIKE) * size * bias;
  if (both >= ALIKE) return both * size * bias;
  return smaller >= CONTAINED && Math.min(a.size, b.size) >= 2 * TELLING ? both * size * bias : 0;
}
