/**
 * Which inline elements of the two sides are one and the same: those that hold the same kept words.
 */
import type { Inline } from './lines.ts';
import type { Piece } from './pieces.ts';

/** An old and a new inline element shown as one. */
export interface ElementPair {
  readonly before: Inline;
  readonly after: Inline;
}

interface Reach {
  readonly inline: Inline;
  first: number;
  last: number;
}

export interface ElementPairs {
  readonly of: ReadonlyMap<Inline, ElementPair>;
  /** Elements that hold something kept, or moved in part, so that no insertion or deletion may take them whole. */
  readonly mixed: ReadonlySet<Inline>;
}

function reach(into: Map<Inline, Reach>, inline: Inline | undefined, kept: number): void {
  for (let at = inline; at; at = at.parent) {
    const known = into.get(at);
    if (known) known.last = kept;
    else into.set(at, { inline: at, first: kept, last: kept });
  }
}

/** Elements by the stretch of kept pieces that they hold, outer ones first. */
function byStretch(reaches: ReadonlyMap<Inline, Reach>): Map<string, Inline[]> {
  const out = new Map<string, Inline[]>();
  for (const { inline, first, last } of reaches.values()) {
    const name = `${first} ${last}`;
    const list = out.get(name);
    if (list) list.push(inline);
    else out.set(name, [inline]);
  }
  for (const list of out.values()) list.sort((a, b) => a.depth - b.depth);
  return out;
}

/** Pairs elements of the pieces of one alignment. */
export function elementPairsOf(pieces: readonly Piece[]): ElementPairs {
  const before = new Map<Inline, Reach>();
  const after = new Map<Inline, Reach>();
  const mixed = new Set<Inline>();
  const moves = new Map<Inline, number>();
  let kept = 0;
  for (const piece of pieces) {
    for (let at = piece.before ?? piece.after; at; at = at.parent) {
      if (piece.quiet || (moves.get(at) ?? piece.move) !== piece.move) mixed.add(at);
      moves.set(at, piece.move);
    }
    if (piece.side !== 'both' || piece.ends) continue;
    reach(before, piece.before, kept);
    reach(after, piece.after, kept);
    kept++;
  }
  for (const inline of before.keys()) mixed.add(inline);
  for (const inline of after.keys()) mixed.add(inline);
  const of = new Map<Inline, ElementPair>();
  const there = byStretch(after);
  for (const [stretch, olds] of byStretch(before)) pairUp(olds, there.get(stretch) ?? [], of);
  return { of, mixed };
}

/** Pairs elements that hold the same words: by tag, from the outside in; a single one with a single one in any case. */
function pairUp(olds: readonly Inline[], news: readonly Inline[], of: Map<Inline, ElementPair>): void {
  const add = (before: Inline, after: Inline): void => {
    const made = { before, after };
    of.set(before, made);
    of.set(after, made);
  };
  const [only, other] = [olds[0], news[0]];
  if (olds.length === 1 && news.length === 1 && only && other) {
    add(only, other);
    return;
  }
  let from = 0;
  for (const old of olds) {
    const at = news.findIndex((inline, index) => index >= from && inline.node.tagName === old.node.tagName);
    if (at < 0) continue;
    add(old, news[at] as Inline);
    from = at + 1;
  }
}

/** The pairs around a place, outermost first. */
export function around(inline: Inline | undefined, pairs: ElementPairs): ElementPair[] {
  const out: ElementPair[] = [];
  for (let at = inline; at; at = at.parent) {
    const found = pairs.of.get(at);
    if (found) out.push(found);
  }
  return out.reverse();
}

/** The elements between the innermost pair given (or the leaf) and the next pair or the place, outermost first. */
export function below(inline: Inline | undefined, pair: ElementPair | undefined, pairs: ElementPairs): Inline[] {
  let out: Inline[] = [];
  for (let at = inline; at; at = at.parent) {
    const found = pairs.of.get(at);
    if (found && found === pair) return out.reverse();
    if (found) out = [];
    else out.push(at);
  }
  return pair ? [] : out.reverse();
}
