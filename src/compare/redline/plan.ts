/**
 * Decides, without building anything, which block of the old tree is which of the new one.
 */
import { alignBlocks } from './align.ts';
import { alignWords, bind, isKept, replaced } from './alignment.ts';
import { isWords, tagOf } from './block.ts';
import { type Columns, cellPairs, columnsOf } from './cells.ts';
import { classOf } from './elements.ts';
import type { Interner } from './interner.ts';
import { pairGroups } from './pairing.ts';
import { joinPieces } from './splits.ts';
import type { Block } from './types.ts';

/** What is matched as one in a container: leaves, rows, tables, keyed containers, empty ones. Other containers are looked through. */
export function unitsOf(container: Block): Block[] {
  const units: Block[] = [];
  const walk = (block: Block): void => {
    for (const child of block.children) {
      if (child.kind === 'group' && child.key === undefined && child.children.length > 0) walk(child);
      else units.push(child);
    }
  };
  walk(container);
  return units;
}

/** Counts a match on all containers up to the one that was planned. */
function count(block: Block, top: Block): void {
  for (let at = block.parent; at; at = at.parent) {
    at.live++;
    if (at === top) return;
  }
}

/** Matches what is in two containers that are the same, and all beneath. */
export function planScope(old: Block, fresh: Block, interner: Interner): void {
  old.partner = fresh;
  fresh.partner = old;
  const a = unitsOf(old);
  const b = unitsOf(fresh);
  const only =
    (isCell(old) || old.key !== undefined) &&
    a.length === 1 &&
    b.length === 1 &&
    isWords(a[0] as Block) &&
    isWords(b[0] as Block);
  const pairs = only ? [{ a: 0, b: 0, weight: 1 }] : alignBlocks(a, b, interner);
  const columns = old.kind === 'table' ? columnsOf(old, fresh, interner) : undefined;
  const kept = joinPieces(a, b, pairs, interner).filter((pair) =>
    planPair(a[pair.a] as Block, b[pair.b] as Block, only, columns, interner),
  );
  for (const pair of kept) {
    count(a[pair.a] as Block, old);
    count(b[pair.b] as Block, fresh);
  }
  pairGroups(old, fresh, a, b, kept);
}

/** Matches the one block in each of two containers, known to be the same. */
export function planAlone(old: Block, fresh: Block, interner: Interner): void {
  const [a, b] = [old.children[0] as Block, fresh.children[0] as Block];
  old.partner = fresh;
  fresh.partner = old;
  old.live = fresh.live = 1;
  if (a.kind === 'row') planCells(a, b, undefined, interner);
  else planScope(a, b, interner);
}

/** Matches what is in the cells of two rows that are the same. */
function planCells(old: Block, fresh: Block, columns: Columns | undefined, interner: Interner): void {
  old.partner = fresh;
  fresh.partner = old;
  for (const { a, b } of cellPairs(old, fresh, columns, interner)) {
    const [left, right] = [old.children[a] as Block, fresh.children[b] as Block];
    if (left.kind === 'group' && right.kind === 'group') planScope(left, right, interner);
  }
}

const isCell = (block: Block): boolean => classOf(tagOf(block)) === 'cell';

/** Plans one match; false where it turns out to be none. */
function planPair(a: Block, b: Block, forced: boolean, columns: Columns | undefined, interner: Interner): boolean {
  if (a.alignment) return true;
  if (isWords(a)) {
    if (interner.signature(a) === interner.signature(b)) return identify(a, b);
    const alignment = alignWords([a], [b], interner);
    if (!isKept(alignment, interner)) {
      if (!forced && a.key === undefined) return false;
      replaced(alignment);
    }
    bind(alignment);
    return true;
  }
  if (a.kind === 'kept' || (!a.knownMatch && interner.signature(a) === interner.signature(b))) return identify(a, b);
  if (a.kind === 'row') planCells(a, b, columns, interner);
  else if (a.kind === 'table' || a.kind === 'group') planScope(a, b, interner);
  else return false;
  return true;
}

function identify(a: Block, b: Block): boolean {
  a.partner = b;
  b.partner = a;
  return true;
}
