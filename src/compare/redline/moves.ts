/**
 * Blocks that stand elsewhere now: among what was deleted and what was inserted, those that are the same or nearly so.
 */

import { isPlausible } from './alike.ts';
import { isUnchanged, isWords } from './block.ts';
import type { Interner } from './interner.ts';
import { candidates, Weigher } from './likeness.ts';
import type { Node } from './normalise.ts';
import { isLive } from './placing.ts';
import type { Block } from './types.ts';

/** A block smaller than this, in characters, is not said to have moved: its like may stand anywhere. */
const LEAST = 20;
/** Changed blocks are moved only if they are much alike and long enough to tell. */
const ALIKE = 0.75;
const LEAST_CHANGED = 40;

/** Compares two blocks as if they stood alone; gives the content of the new one with what changed in it. */
export type Inside = (old: Block, fresh: Block) => readonly Node[];

/** What one side has alone, outer blocks before those in them; cells and what is in them stay where their row is. */
function oneSided(top: Block): Block[] {
  const out: Block[] = [];
  const walk = (block: Block, within: boolean): void => {
    const alone = within || !isLive(block);
    if (isUnchanged(block) || (alone && block.parent?.kind === 'row')) return;
    if (alone) out.push(block);
    for (const child of block.children) walk(child, alone);
  };
  for (const child of top.children) walk(child, false);
  return out;
}

/** Whether a block, or one around it or in it, is an end of a move already. */
function isTaken(block: Block): boolean {
  if (block.stirred) return true;
  for (let at: Block | undefined = block; at; at = at.parent) if (at.move > 0) return true;
  return false;
}

/** The item or box that holds nothing but this run of words. */
function holder(block: Block): Block {
  const { parent } = block;
  if (block.kind !== 'run' || !parent || parent.children.length > 1 || isLive(parent)) return block;
  return parent.parent && parent.parent.kind !== 'row' ? parent : block;
}

/** Notes a move on both its ends. */
function note(old: Block, fresh: Block, move: number): void {
  for (const end of [old, fresh]) {
    end.move = move;
    for (let at = end.parent; at; at = at.parent) at.stirred = true;
  }
}

/** The block before or after another, if only its side has it and it is no end of a move. */
function beside(block: Block, by: number): Block | undefined {
  const siblings = block.parent?.children ?? [];
  const found = siblings[siblings.indexOf(block) + by];
  return found && !isLive(found) && !isTaken(found) ? found : undefined;
}

/** Finds moved blocks and numbers them; returns the last number. */
export function findMoves(old: Block, fresh: Block, interner: Interner, inside: Inside): number {
  const olds = oneSided(old);
  const news = olds.length === 0 ? olds : oneSided(fresh);
  if (news.length === 0) return 0;
  let moves = 0;
  const move = (a: Block, b: Block): void => {
    const [from, to] = [holder(a), holder(b)];
    note(from, to, ++moves);
    if (interner.wording(a) !== interner.wording(b)) to.inner = inside(a, b);
    for (const by of [-1, 1]) {
      // What is too short to be said to have moved goes along with its neighbour: the heading with its paragraph.
      const [x, y] = [beside(from, by), beside(to, by)];
      if (x && y && interner.wording(x) === interner.wording(y)) move(x, y);
    }
  };
  const named = Map.groupBy(news, (block) => block.key);
  const worded = Map.groupBy(news, (block) => interner.wording(block));
  for (const a of olds) {
    if (isTaken(a)) continue;
    const same = a.key === undefined ? undefined : named.get(a.key)?.[0];
    const b = same ?? (a.size < LEAST ? undefined : worded.get(interner.wording(a))?.find((block) => !isTaken(block)));
    if (b && !isTaken(b)) move(a, b);
  }
  for (const [a, b] of alike(olds, news, interner)) if (!isTaken(a) && !isTaken(b)) move(a, b);
  return moves;
}

/** Pairs of leaves and rows that are much alike, the most alike first. */
function alike(olds: readonly Block[], news: readonly Block[], interner: Interner): [Block, Block][] {
  const telling = (block: Block): boolean =>
    (isWords(block) || block.kind === 'row') && block.size >= LEAST_CHANGED && !isTaken(block);
  const [from, to] = [olds.filter(telling), news.filter(telling)];
  if (from.length === 0 || to.length === 0) return [];
  const weigher = new Weigher([...from, ...to], interner);
  const near = candidates(from, to, weigher, 4);
  const found: { a: Block; b: Block; likeness: number }[] = [];
  from.forEach((a, at) => {
    for (const place of near[at] as number[]) {
      const b = to[place] as Block;
      const likeness = isPlausible(a, b, interner) ? weigher.likeness(a, b).both : 0;
      if (likeness >= ALIKE) found.push({ a, b, likeness });
    }
  });
  return found.sort((x, y) => y.likeness - x.likeness).map(({ a, b }) => [a, b]);
}
