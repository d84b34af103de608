/**
 * The text of aligned leaves cut into pieces: kept, taken out or put in, each in the inline elements of its side.
 */
import type { Inline, Line } from './lines.ts';
import type { Node } from './normalise.ts';
import { isEnd, tokensAt } from './token-sequence.ts';
import { spaceAt } from './tokens.ts';
import type { Alignment, TokenSequence } from './types.ts';

export interface Piece {
  /** Which sides have it. */
  readonly side: 'both' | 'old' | 'new';
  readonly text: string;
  /** A node without words in place of text. */
  readonly whole: Node | undefined;
  readonly before: Inline | undefined;
  readonly after: Inline | undefined;
  /** The old spelling of the same word or white space, where it differs. */
  readonly was: string | undefined;
  /** Only white space or spelling: no change of words. */
  readonly quiet: boolean;
  readonly move: number;
  /** A leaf ends here, on the side or sides that the piece is of. */
  readonly ends: boolean;
}

/** A stretch of a line that stands in one inline element. */
interface Stretch {
  readonly text: string;
  readonly whole: Node | undefined;
  readonly inline: Inline | undefined;
}

function stretches(line: Line, from: number, to: number): Stretch[] {
  const out: Stretch[] = [];
  if (from === to) return out;
  // The first stretch that ends after `from`.
  let [low, high] = [0, line.ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.ends[middle] as number) <= from) low = middle + 1;
    else high = middle;
  }
  for (let at = from; at < to; low++) {
    const end = Math.min(to, line.ends[low] as number);
    out.push({ text: line.text.slice(at, end), whole: line.wholes.get(at), inline: line.inlines[low] });
    at = end;
  }
  return out;
}

const nothing = {
  whole: undefined,
  before: undefined,
  after: undefined,
  was: undefined,
  quiet: false,
  move: 0,
  ends: false,
};

/** Cuts aligned leaves into pieces; within a gap between kept words what was taken out comes first. */
export function piecesOf(alignment: Alignment): Piece[] {
  const out: Piece[] = [];
  const { old, new: fresh, matches } = alignment;
  let done = 0;
  for (let at = 0; at <= fresh.keys.length; ) {
    let to = at;
    while (to < matches.length && matches[to] === -1) to++;
    const until = to < matches.length ? (matches[to] as number) : old.keys.length;
    cutGap(alignment, done, until, at, to, out);
    if (to === matches.length) break;
    const length = runLength(alignment, until, to);
    cutKept(old, until, fresh, to, length, out);
    done = until + length;
    at = to + length;
  }
  return out;
}

/** How many words from a kept one on are kept too, without a break on either side and with the same characters. */
function runLength({ old, new: fresh, matches }: Alignment, match: number, at: number): number {
  let length = 1;
  while (!isEnd(old, match + length - 1) && !isEnd(fresh, at + length - 1) && matches[at + length] === match + length)
    length++;
  if (length > 1 && (isEnd(old, match + length - 1) || isEnd(fresh, at + length - 1))) length--;
  while (length > 1 && textOf(wordRange(old, match, length)) !== textOf(wordRange(fresh, at, length))) length >>= 1;
  return length;
}

/** Pieces of the words between two kept ones; white space that both sides begin with is kept. */
function cutGap(alignment: Alignment, o0: number, o1: number, n0: number, n1: number, out: Piece[]): void {
  const { old, new: fresh } = alignment;
  const shared = o0 < o1 && n0 < n1 && spaceOf(old, o0) === spaceOf(fresh, n0) && spaceOf(old, o0) !== '';
  if (shared) cutSame(...spaceRange(old, o0), ...spaceRange(fresh, n0), out);
  cutSide('old', old, o0, o1, alignment.oldMoves, shared, out);
  cutSide('new', fresh, n0, n1, alignment.newMoves, shared, out);
}

type Range = [line: Line, from: number, to: number];

function spaceRange(sequence: TokenSequence, at: number): Range {
  const [tokens, index] = tokensAt(sequence, at);
  return [tokens.line, spaceAt(tokens, index), tokens.starts[index] as number];
}

/** From the first character of a word to the last one of the word that is the last of `length`. */
function wordRange(sequence: TokenSequence, at: number, length = 1): Range {
  const [tokens, index] = tokensAt(sequence, at);
  return [tokens.line, tokens.starts[index] as number, tokens.ends[index + length - 1] as number];
}

const textOf = ([line, from, to]: Range): string => line.text.slice(from, to);
const spaceOf = (sequence: TokenSequence, at: number): string => textOf(spaceRange(sequence, at));

/** Pieces of words that one side has: as many as are moved alike and stand in one leaf go together. */
function cutSide(
  side: 'old' | 'new',
  sequence: TokenSequence,
  from: number,
  to: number,
  moves: Int32Array | undefined,
  spaceDone: boolean,
  out: Piece[],
): void {
  for (let at = from; at < to; ) {
    const move = moves?.[at] ?? 0;
    const ends = isEnd(sequence, at);
    let end = at + 1;
    if (!ends) while (end < to && !isEnd(sequence, end) && (moves?.[end] ?? 0) === move) end++;
    const [line, space, start] = spaceRange(sequence, at);
    const last = wordRange(sequence, at, end - at)[2];
    // White space at the end of a line, where another line of the same side goes on, is no change of words.
    const quiet = ends && start === last;
    for (const { text, whole, inline } of stretches(line, spaceDone && at === from ? start : space, last)) {
      const [before, after] = side === 'old' ? [inline, undefined] : [undefined, inline];
      out.push({ ...nothing, side, text, whole, before, after, quiet, move });
    }
    if (ends) out.push({ ...nothing, side, text: '', ends });
    at = end;
  }
}

function cutKept(
  old: TokenSequence,
  match: number,
  fresh: TokenSequence,
  at: number,
  length: number,
  out: Piece[],
): void {
  const ends = isEnd(old, match);
  // White space at the edges of leaves comes and goes with them.
  const edge = ends || tokensAt(old, match)[1] === 0 || tokensAt(fresh, at)[1] === 0;
  cutPair(spaceRange(old, match), spaceRange(fresh, at), edge, out);
  cutPair(wordRange(old, match, length), wordRange(fresh, at, length), true, out);
  if (ends) out.push({ ...nothing, side: 'both', text: '', ends: true });
}

function cutPair(a: Range, b: Range, quiet: boolean, out: Piece[]): void {
  const [was, text] = [textOf(a), textOf(b)];
  if (was === text) {
    cutSame(...a, ...b, out);
    return;
  }
  const [left, right] = [stretches(...a), stretches(...b)];
  if (left.length === 1 && right.length === 1) {
    out.push({ ...nothing, side: 'both', text, before: left[0]?.inline, after: right[0]?.inline, was, quiet: true });
    return;
  }
  // White space on one side only goes with the change that it follows.
  const change = left.length > 0 ? lastOfGap('old', out) : lastOfGap('new', out);
  const silent = (left.length > 0 && right.length > 0) || (quiet && (change < 0 || (out[change] as Piece).quiet));
  const taken = left.map(
    ({ text, inline }): Piece => ({ ...nothing, side: 'old', text, before: inline, quiet: silent }),
  );
  out.splice(change < 0 || silent ? out.length : change + 1, 0, ...taken);
  for (const { text, inline } of right) out.push({ ...nothing, side: 'new', text, after: inline, quiet: silent });
}

/** Where the last piece of a side stands in the gap that ends here, or -1. */
function lastOfGap(side: Piece['side'], pieces: readonly Piece[]): number {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at] as Piece;
    if (piece.ends || piece.side === 'both') return -1;
    if (piece.side === side) return at;
  }
  return -1;
}

/** The same characters on both sides, cut wherever either side's inline elements change. */
function cutSame(lineA: Line, fromA: number, toA: number, lineB: Line, fromB: number, toB: number, out: Piece[]): void {
  const [left, right] = [stretches(lineA, fromA, toA), stretches(lineB, fromB, toB)];
  let [x, y, usedX, usedY] = [0, 0, 0, 0];
  while (x < left.length && y < right.length) {
    const [a, b] = [left[x] as Stretch, right[y] as Stretch];
    const length = Math.min(a.text.length - usedX, b.text.length - usedY);
    const text = b.text.slice(usedY, usedY + length);
    out.push({ ...nothing, side: 'both', text, whole: b.whole, before: a.inline, after: b.inline });
    usedX += length;
    usedY += length;
    if (usedX === a.text.length) [x, usedX] = [x + 1, 0];
    if (usedY === b.text.length) [y, usedY] = [y + 1, 0];
  }
}
