/**
 * Cells of matched rows: column by column, so that a column put in or taken out shows as such in every row.
 */

import { firstRow } from './block.ts';
import { heaviestChain, type Pair } from './chain.ts';
import type { Interner } from './interner.ts';
import type { Block } from './types.ts';

/** Which column of the old table is which of the new, for rows that have as many cells. */
export interface Columns {
  readonly before: number;
  readonly after: number;
  readonly pairs: readonly Pair[];
}

/** Rows beyond these tell nothing new about columns. */
const ROWS = 200;

function rowsOf(table: Block): Block[] {
  return table.children
    .flatMap((child) => (child.kind === 'row' ? [child] : child.children.filter((row) => row.kind === 'row')))
    .slice(0, ROWS);
}

/** For each column how often each wording occurs in it. */
function wordings(rows: readonly Block[], width: number, interner: Interner): Map<number, number>[] {
  const columns = Array.from({ length: width }, () => new Map<number, number>());
  for (const row of rows) {
    if (row.children.length !== width) continue;
    row.children.forEach((cell, at) => {
      const wording = interner.wording(cell);
      columns[at]?.set(wording, (columns[at]?.get(wording) ?? 0) + 1);
    });
  }
  return columns;
}

const widest = (rows: readonly Block[]): number => rows.reduce((most, row) => Math.max(most, row.children.length), 0);

/** Matches the columns of two tables by their heads, or else by what their cells say. */
export function columnsOf(old: Block, fresh: Block, interner: Interner): Columns {
  const [rowsA, rowsB] = [rowsOf(old), rowsOf(fresh)];
  const [before, after] = [widest(rowsA), widest(rowsB)];
  const [headA, headB] = [firstRow(old), firstRow(fresh)];
  if (before === after && headA && headB && interner.wording(headA) === interner.wording(headB)) {
    return { before, after, pairs: filled([], before, after) };
  }
  const columnsA = wordings(rowsA, before, interner);
  const columnsB = wordings(rowsB, after, interner);
  const pairs: Pair[] = [];
  columnsA.forEach((left, a) => {
    columnsB.forEach((right, b) => {
      let weight = 0;
      for (const [wording, times] of left) weight += Math.min(times, right.get(wording) ?? 0);
      if (weight > 0) pairs.push({ a, b, weight });
    });
  });
  return { before, after, pairs: filled(heaviestChain(pairs, after), before, after) };
}

/** Pairs in order what stands, as many on each side, between two pairs. */
function filled(pairs: readonly Pair[], before: number, after: number): Pair[] {
  const out: Pair[] = [];
  let [a, b] = [0, 0];
  for (const pair of [...pairs, { a: before, b: after, weight: 0 }]) {
    if (pair.a - a === pair.b - b) while (a < pair.a) out.push({ a: a++, b: b++, weight: 0 });
    if (pair.a < before) out.push(pair);
    [a, b] = [pair.a + 1, pair.b + 1];
  }
  return out;
}

/** For a row that is no full one: its cells by what they say. */
function byWording(a: readonly Block[], b: readonly Block[], interner: Interner): Pair[] {
  const pairs: Pair[] = [];
  a.forEach((left, x) => {
    b.forEach((right, y) => {
      if (interner.wording(left) === interner.wording(right)) pairs.push({ a: x, b: y, weight: left.size + 1 });
    });
  });
  return filled(heaviestChain(pairs, b.length), a.length, b.length);
}

/** Which cells are the same in two rows that are the same. */
export function cellPairs(old: Block, fresh: Block, columns: Columns | undefined, interner: Interner): readonly Pair[] {
  const [a, b] = [old.children, fresh.children];
  const full = columns && a.length === columns.before && b.length === columns.after;
  return full ? columns.pairs : byWording(a, b, interner);
}
