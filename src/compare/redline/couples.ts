/**
 * Which inline elements of the two sides are one and the same: those that hold the same kept words.
 */
import type { Inline } from './lines.ts';
import type { Piece } from './pieces.ts';

/** An old and a new inline element shown as one. */
export interface Couple {
  readonly before: Inline;
  readonly after: Inline;
}

interface Reach {
  readonly inline: Inline;
  first: number;
  last: number;
}

export interface Couples {
  readonly of: ReadonlyMap<Inline, Couple>;
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

/** Couples elements of the pieces of one weave. */
export function couplesOf(pieces: readonly Piece[]): Couples {
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
  const of = new Map<Inline, Couple>();
  const there = byStretch(after);
  for (const [stretch, olds] of byStretch(before)) couple(olds, there.get(stretch) ?? [], of);
  return { of, mixed };
}

/** Couples elements that hold the same words: by tag, from the outside in; a single one with a single one in any case. */
function couple(olds: readonly Inline[], news: readonly Inline[], of: Map<Inline, Couple>): void {
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

/** The couples around a place, outermost first. */
export function around(inline: Inline | undefined, couples: Couples): Couple[] {
  const out: Couple[] = [];
  for (let at = inline; at; at = at.parent) {
    const found = couples.of.get(at);
    if (found) out.push(found);
  }
  return out.reverse();
}

/** The elements between the innermost couple given (or the leaf) and the next couple or the place, outermost first. */
export function below(inline: Inline | undefined, couple: Couple | undefined, couples: Couples): Inline[] {
  let out: Inline[] = [];
  for (let at = inline; at; at = at.parent) {
    const found = couples.of.get(at);
    if (found && found === couple) return out.reverse();
    if (found) out = [];
    else out.push(at);
  }
  return couple ? [] : out.reverse();
}
