/**
 * Paragraphs cut in two, and paragraphs made one: the piece that found no counterpart belongs to its neighbour's.
 */

import { alignWords, bind, isKept } from './alignment.ts';
import { isWords } from './block.ts';
import type { Pair } from './chain.ts';
import type { Interner } from './interner.ts';
import type { Block } from './types.ts';

/** What a piece must share with the text that it was part of, by worth, and at least. */
const SHARE = 0.5;
const LEAST = 80;
/** What is enough if nearly all of it is there. */
const WHOLE = 0.9;
const LEAST_WHOLE = 40;

type Counts = Map<number, number>;

function countsOf(block: Block, interner: Interner, counts: Counts, sign: number): Counts {
  for (const key of interner.tokens(block).keys) counts.set(key, (counts.get(key) ?? 0) + sign);
  return counts;
}

/** Whether the words of a piece are, nearly all, among the words left over. Takes them out if so. */
function isPiece(piece: Block | undefined, rest: Counts, interner: Interner): boolean {
  if (!piece || !isWords(piece) || piece.key !== undefined) return false;
  let shared = 0;
  let whole = 0;
  for (const [key, times] of countsOf(piece, interner, new Map(), 1)) {
    const worth = interner.worth[key] as number;
    whole += worth * times;
    shared += worth * Math.max(0, Math.min(times, rest.get(key) ?? 0));
  }
  if (shared < (shared < WHOLE * whole ? LEAST : LEAST_WHOLE) || shared < SHARE * whole) return false;
  countsOf(piece, interner, rest, -1);
  return true;
}

/** The neighbours of `blocks[at]` that are unmatched pieces of `whole`, as a range around `at`. */
function piecesAround(
  whole: Block,
  blocks: readonly Block[],
  at: number,
  taken: ReadonlySet<number>,
  interner: Interner,
): [number, number] {
  const free = (place: number): boolean => place >= 0 && place < blocks.length && !taken.has(place);
  if (!free(at + 1) && !free(at - 1)) return [at, at];
  const rest = countsOf(whole, interner, new Map(), 1);
  countsOf(blocks[at] as Block, interner, rest, -1);
  let [from, to] = [at, at];
  while (!taken.has(to + 1) && isPiece(blocks[to + 1], rest, interner)) to++;
  while (!taken.has(from - 1) && isPiece(blocks[from - 1], rest, interner)) from--;
  return [from, to];
}

/** Finds pieces beside matched leaves, aligns their words together, and returns all pairs with those of the pieces. */
export function joinPieces(
  a: readonly Block[],
  b: readonly Block[],
  pairs: readonly Pair[],
  interner: Interner,
): Pair[] {
  const takenA = new Set(pairs.map((pair) => pair.a));
  const takenB = new Set(pairs.map((pair) => pair.b));
  const out: Pair[] = [];
  for (const pair of pairs) {
    const [x, y] = [a[pair.a] as Block, b[pair.b] as Block];
    out.push(pair);
    if (!isWords(x) || interner.signature(x) === interner.signature(y)) continue;
    const [b0, b1] = piecesAround(x, b, pair.b, takenB, interner);
    const [a0, a1] = b0 < b1 ? [pair.a, pair.a] : piecesAround(y, a, pair.a, takenA, interner);
    if (b0 === b1 && a0 === a1) continue;
    const alignment = alignWords(a.slice(a0, a1 + 1), b.slice(b0, b1 + 1), interner);
    if (!isKept(alignment, interner)) continue;
    bind(alignment);
    out.pop();
    for (let at = a0; at <= a1; at++) takenA.add(at);
    for (let at = b0; at <= b1; at++) takenB.add(at);
    for (let at = a0; at <= a1; at++) for (let to = b0; to <= b1; to++) out.push({ a: at, b: to, weight: 1 });
  }
  return out;
}
