/**
 * Sentences that stand elsewhere now: long runs of deleted words that are inserted word for word in another place.
 */

import { isUnchanged, isWords } from './block.ts';
import type { Interner } from './interner.ts';
import { END, type Tokens } from './tokens.ts';
import type { Block, TokenSequence } from './types.ts';

/** Words in a row from which on a run is no coincidence. */
const LONG = 12;
/** Words by which runs are found. */
const GRAM = 8;
/** Places that are tried for a run; more of the same are boilerplate. */
const TRIES = 8;

/** The changed words of one side in order; a key of -1 parts what does not stand together. */
interface Words {
  readonly keys: number[];
  readonly blocks: (Block | undefined)[];
  /** Place of the word among the tokens of its leaf. */
  readonly at: number[];
  readonly moves: Int32Array;
  /** Signs after the word that move with it, such as the full stop of a sentence. */
  readonly signs: Int32Array;
}

/** Where the tokens of a leaf begin in its sequence. */
const offset = ({ blocks, firsts }: TokenSequence, block: Block): number => firsts[blocks.indexOf(block)] as number;

function changedWords(top: Block, side: 'old' | 'new', interner: Interner): Words {
  const keys: number[] = [];
  const blocks: (Block | undefined)[] = [];
  const places: number[] = [];
  const put = (key: number, block: Block | undefined, at: number): void => {
    keys.push(key);
    blocks.push(block);
    places.push(at);
  };
  const part = (): void => {
    if (keys.length > 0 && keys.at(-1) !== -1) put(-1, undefined, 0);
  };
  const leaf = (block: Block): void => {
    if (block.partner) {
      part();
      return;
    }
    const kept = keptIn(block, side);
    const tokens = interner.tokens(block);
    tokens.keys.forEach((key, at) => {
      if (!interner.isWord[key]) return;
      if (kept?.(at)) part();
      else put(key, block, at);
    });
  };
  const walk = (block: Block): void => {
    if (block.move > 0 || isUnchanged(block) || block.parent?.kind === 'row') part();
    if (block.move > 0 || isUnchanged(block)) return;
    if (isWords(block)) leaf(block);
    else for (const child of block.children) walk(child);
  };
  walk(top);
  return { keys, blocks, at: places, moves: new Int32Array(keys.length), signs: new Int32Array(keys.length) };
}

/** Tells of a token of an aligned leaf whether it has a match. */
function keptIn(block: Block, side: 'old' | 'new'): ((at: number) => boolean) | undefined {
  const { alignment } = block;
  if (!alignment) return undefined;
  const start = offset(alignment[side], block);
  if (side === 'new') return (at) => (alignment.matches[start + at] as number) >= 0;
  const kept = new Set(alignment.matches);
  return (at) => kept.has(start + at);
}

function grams(keys: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let at = 0; at + GRAM <= keys.length; at++) {
    const hash = hashAt(keys, at);
    if (hash === undefined) continue;
    const list = found.get(hash);
    if (!list) found.set(hash, [at]);
    else if (list.length < TRIES) list.push(at);
  }
  return found;
}

function hashAt(keys: readonly number[], at: number): number | undefined {
  let hash = 0;
  for (let step = 0; step < GRAM; step++) {
    const key = keys[at + step] as number;
    if (key === undefined || key < 0) return undefined;
    hash = Math.imul(hash ^ key, 0x01000193) + key;
  }
  return hash;
}

/** Finds runs and marks their words on both sides, numbering on from `moves`. */
export function findRuns(old: Block, fresh: Block, moves: number, interner: Interner): void {
  const b = changedWords(fresh, 'new', interner);
  if (b.keys.length < LONG) return;
  const a = changedWords(old, 'old', interner);
  if (a.keys.length < LONG) return;
  const places = grams(b.keys);
  let count = moves;
  for (let at = 0; at + LONG <= a.keys.length; ) {
    let [length, place] = [0, -1];
    for (const candidate of places.get(hashAt(a.keys, at) ?? -1) ?? []) {
      let run = 0;
      while (
        a.keys[at + run] === b.keys[candidate + run] &&
        (a.keys[at + run] ?? -1) >= 0 &&
        b.moves[candidate + run] === 0
      )
        run++;
      if (run > length) [length, place] = [run, candidate];
    }
    if (length < LONG) {
      at++;
      continue;
    }
    count++;
    a.moves.fill(count, at, at + length);
    b.moves.fill(count, place, place + length);
    const signs = sharedSigns(a, at + length - 1, b, place + length - 1, interner);
    a.signs[at + length - 1] = signs;
    b.signs[place + length - 1] = signs;
    at += length;
  }
  if (count === moves) return;
  mark(a, 'old', interner);
  mark(b, 'new', interner);
}

/** How many signs after two words are the same. */
function sharedSigns(a: Words, at: number, b: Words, place: number, interner: Interner): number {
  const [left, right] = [a.blocks[at], b.blocks[place]];
  if (!left || !right) return 0;
  const [x, y] = [interner.tokens(left).keys, interner.tokens(right).keys];
  let count = 0;
  for (let [i, j] = [(a.at[at] as number) + 1, (b.at[place] as number) + 1]; x[i] === y[j]; i++, j++) {
    const key = x[i];
    if (key === undefined || key === END || interner.isWord[key]) break;
    count++;
  }
  return count;
}

/** Marks the words on their leaves, leaf by leaf, the signs between them too. */
function mark(words: Words, side: 'old' | 'new', interner: Interner): void {
  for (let at = 0; at < words.keys.length; at++) {
    const move = words.moves[at] as number;
    const block = words.blocks[at];
    if (move === 0 || !block) continue;
    let end = at;
    while (words.moves[end + 1] === move && words.blocks[end + 1] === block) end++;
    markLeaf(
      block,
      side,
      words.at[at] as number,
      (words.at[end] as number) + (words.signs[end] as number),
      move,
      interner.tokens(block),
    );
    at = end;
  }
}

function markLeaf(block: Block, side: 'old' | 'new', first: number, last: number, move: number, tokens: Tokens): void {
  const { alignment } = block;
  if (!alignment) {
    block.movedRanges.push({ from: tokens.starts[first] as number, to: tokens.ends[last] as number, move });
    for (let at: Block | undefined = block; at; at = at.parent) at.stirred = true;
    return;
  }
  const sequence = alignment[side];
  const start = offset(sequence, block);
  const name = side === 'old' ? 'oldMoves' : 'newMoves';
  const moves = alignment[name] ?? new Int32Array(sequence.keys.length);
  alignment[name] = moves;
  moves.fill(move, start + first, start + last + 1);
}
