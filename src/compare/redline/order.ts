/**
 * The order in which the pieces of a gap are shown, so that a pair of elements stays in one piece.
 */
import { around, type ElementPair, type ElementPairs } from './element-pairs.ts';
import type { Piece } from './pieces.ts';

const chainOf = (piece: Piece | undefined, pairs: ElementPairs): readonly ElementPair[] =>
  piece ? around(piece.side === 'old' ? piece.before : piece.after, pairs) : [];

/**
 * Orders what stands between two kept pieces: first what is still in the elements that end here, then what is in none
 * of them, then what is in the elements that begin; each time what was taken out before what was put in.
 */
function orderGap(
  gap: readonly Piece[],
  previous: Piece | undefined,
  next: Piece | undefined,
  pairs: ElementPairs,
): Piece[] {
  const closing = chainOf(previous, pairs);
  const opening = chainOf(next, pairs);
  let common = 0;
  while (common < closing.length && closing[common] === opening[common]) common++;
  const rank = (piece: Piece): number => {
    const chain = chainOf(piece, pairs);
    if (chain.length <= common) return 0;
    return chain[chain.length - 1] === closing[chain.length - 1] ? -chain.length : chain.length;
  };
  return gap
    .map((piece) => ({ piece, rank: rank(piece), side: piece.side === 'old' ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || a.side - b.side)
    .map(({ piece }) => piece);
}

/** The pieces in the order in which they are shown. */
export function ordered(pieces: readonly Piece[], pairs: ElementPairs): Piece[] {
  if (pairs.of.size === 0) return [...pieces];
  const out: Piece[] = [];
  let gap: Piece[] = [];
  let previous: Piece | undefined;
  for (const piece of pieces) {
    if (piece.side !== 'both') {
      gap.push(piece);
      continue;
    }
    out.push(...orderGap(gap, previous, piece, pairs), piece);
    gap = [];
    previous = piece;
  }
  return [...out, ...orderGap(gap, previous, undefined, pairs)];
}
