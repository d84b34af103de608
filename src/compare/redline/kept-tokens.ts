/**
 * Which tokens two sequences share, in readable runs.
 *
 * Not the longest common subsequence: a run of kept tokens must be worth more than the break that it makes in the
 * change around it, so that no little common words are left standing in a rewritten sentence.
 */
import { heaviestChain, type Pair } from './chain.ts';

/** What a run of kept tokens between two changes has to be worth to be kept. */
const RUN = 18;
/** Cells of a table that is filled at once: about 700 × 700 tokens. */
const CELLS = 500_000;
/** Tokens in a row by which longer sequences are anchored to each other. */
const GRAM = 3;

const STARTS_RUN = 1;
const SKIP_OLD = 2;
const KEEP = 4;

/** Fills `matches` for the ranges given: the optimum over all runs, by dynamic programming. */
function fillTable(
  a: readonly number[],
  a0: number,
  n: number,
  b: readonly number[],
  b0: number,
  m: number,
  worth: readonly number[],
  matches: Int32Array,
): void {
  const width = m + 1;
  const moves = new Uint8Array((n + 1) * width);
  const kept = new Int32Array(width).fill(-1e9);
  const any = new Int32Array(width);
  for (let i = 1; i <= n; i++) {
    const key = a[a0 + i - 1] as number;
    const value = worth[key] as number;
    let diagonalKept = kept[0] as number;
    let diagonalAny = any[0] as number;
    let left = 0;
    for (let j = 1; j <= m; j++) {
      const aboveKept = kept[j] as number;
      const above = any[j] as number;
      let move = above >= left ? SKIP_OLD : 0;
      let best = above >= left ? above : left;
      let keep = -1e9;
      if (b[b0 + j - 1] === key) {
        const starts = diagonalAny - RUN;
        if (starts > diagonalKept) move |= STARTS_RUN;
        keep = (starts > diagonalKept ? starts : diagonalKept) + value;
        if (keep > best) {
          best = keep;
          move |= KEEP;
        }
      }
      kept[j] = keep;
      any[j] = best;
      moves[i * width + j] = move;
      diagonalKept = aboveKept;
      diagonalAny = above;
      left = best;
    }
  }
  let i = n;
  let j = m;
  let inRun = false;
  while (i > 0 && j > 0) {
    const move = moves[i * width + j] as number;
    if (inRun || move & KEEP) {
      matches[b0 + j - 1] = a0 + i - 1;
      inRun = (move & STARTS_RUN) === 0;
      i--;
      j--;
    } else if (move & SKIP_OLD) i--;
    else j--;
  }
}

/** Short sequences of tokens that stand once on each side. */
function anchors(a: readonly number[], a0: number, n: number, b: readonly number[], b0: number, m: number): Pair[] {
  // Two sequences that share a name by chance make a poor anchor, not a wrong one: tokens are compared before they are kept.
  const name = (keys: readonly number[], at: number): number =>
    ((keys[at] as number) * 131_071 + (keys[at + 1] as number)) * 131_071 + (keys[at + 2] as number);
  const places = new Map<number, number>();
  for (let at = 0; at + GRAM <= m; at++) places.set(name(b, b0 + at), places.has(name(b, b0 + at)) ? -1 : at);
  const seen = new Map<number, number>();
  for (let at = 0; at + GRAM <= n; at++) seen.set(name(a, a0 + at), seen.has(name(a, a0 + at)) ? -1 : at);
  const pairs: Pair[] = [];
  for (const [gram, at] of seen) {
    const there = places.get(gram);
    if (at >= 0 && there !== undefined && there >= 0) pairs.push({ a: at, b: there, weight: 1 });
  }
  return heaviestChain(
    pairs.sort((x, y) => x.a - y.a),
    m,
  );
}

/** For each place of `b` the place of `a` that it keeps, or -1. Time is bounded by size: about n log n beyond some thousand tokens. */
export function keptTokens(a: readonly number[], b: readonly number[], worth: readonly number[]): Int32Array {
  const matches = new Int32Array(b.length).fill(-1);
  const between = (from: number, to: number, at: number, end: number): void => {
    let [a0, a1, b0, b1] = [from, to, at, end];
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) matches[b0++] = a0++;
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) matches[--b1] = --a1;
    const [n, m] = [a1 - a0, b1 - b0];
    if (n === 0 || m === 0) return;
    if (n * m <= CELLS) {
      fillTable(a, a0, n, b, b0, m, worth, matches);
      return;
    }
    const [x0, y0] = [a0, b0];
    for (const anchor of anchors(a, x0, n, b, y0, m)) {
      // The run before may have grown over this anchor.
      if (x0 + anchor.a < a0 || y0 + anchor.b < b0) continue;
      between(a0, x0 + anchor.a, b0, y0 + anchor.b);
      a0 = x0 + anchor.a;
      b0 = y0 + anchor.b;
      while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) matches[b0++] = a0++;
    }
    if (a0 > x0 && a0 < a1 && b0 < b1 && (a1 - a0) * (b1 - b0) < n * m) between(a0, a1, b0, b1);
  };
  between(0, a.length, 0, b.length);
  return matches;
}
