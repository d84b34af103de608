/**
 * The words of aligned leaves as a redline, leaf by leaf of the new tree.
 */

import { type ElementPairs, elementPairsOf } from './element-pairs.ts';
import { marked } from './marks.ts';
import { InlineNesting, TreeBuilder } from './nesting.ts';
import { element, type Node, text } from './normalise.ts';
import { ordered } from './order.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { oldCopies } from './shown.ts';
import type { Alignment, Block } from './types.ts';

/** How a new leaf starts. */
export interface Start {
  /** The old leaf whose words come first in it. */
  readonly old: Block;
  /** Whether that leaf begins with it, rather than going on from the leaf before. */
  readonly begins: boolean;
}

/** Hands out the contents of the new leaves of an alignment, in order. */
export class InlineBuilder {
  private readonly pieces: Piece[];
  private readonly nesting: InlineNesting;
  private readonly neighbours: [Piece | undefined, Piece | undefined][];
  private readonly olds: readonly Block[];
  private at = 0;
  private old = 0;
  private begins = true;

  constructor(alignment: Alignment) {
    const raw = piecesOf(alignment);
    const pairs: ElementPairs = elementPairsOf(raw);
    this.pieces = ordered(raw, pairs);
    this.nesting = new InlineNesting(pairs);
    this.neighbours = neighboursOf(this.pieces);
    this.olds = alignment.old.blocks;
  }

  /** How the next leaf starts. */
  start(): Start {
    return { old: this.olds[this.old] as Block, begins: this.begins };
  }

  /** The words of the next leaf; `begin` makes the mark for an old leaf that begins inside it. */
  next(begin: (old: Block) => Node): Node[] {
    const tree = new TreeBuilder();
    while (this.at < this.pieces.length) {
      const piece = this.pieces[this.at] as Piece;
      const [previous, following] = this.neighbours[this.at++] as [Piece | undefined, Piece | undefined];
      if (!piece.ends) {
        const way = this.nesting.way(piece, previous, following);
        tree.put(way, undefined);
        tree.put(way, contentOf(piece, tree.inAnchor()));
        continue;
      }
      if (piece.side !== 'new') this.old++;
      this.begins = piece.side !== 'new';
      if (piece.side !== 'old') break;
      tree.put(this.nesting.way(piece, previous, following), begin(this.olds[this.old] as Block));
    }
    return tree.take();
  }
}

function contentOf(piece: Piece, inAnchor: boolean): Node | undefined {
  if (piece.quiet) {
    const [was, now] =
      piece.side === 'both'
        ? [piece.was as string, piece.text]
        : piece.side === 'old'
          ? [piece.text, '']
          : ['', piece.text];
    return element('span', marked(undefined, { text: was }), now === '' ? [] : [text(now)]);
  }
  if (!piece.whole) return text(piece.text);
  return piece.side === 'old' ? (oldCopies([piece.whole], inAnchor)[0] as Node) : piece.whole;
}

/** For each piece the nearest ones before and after it that the other side has too. */
function neighboursOf(pieces: readonly Piece[]): [Piece | undefined, Piece | undefined][] {
  const out: [Piece | undefined, Piece | undefined][] = pieces.map(() => [undefined, undefined]);
  const walk = (from: number, to: number, by: number, slot: 0 | 1): void => {
    let [lastOld, lastNew]: (Piece | undefined)[] = [];
    for (let at = from; at !== to; at += by) {
      const piece = pieces[at] as Piece;
      (out[at] as [Piece | undefined, Piece | undefined])[slot] = piece.side === 'old' ? lastNew : lastOld;
      // Nothing reaches over the end of a leaf.
      if (piece.ends && piece.side !== 'old') lastNew = undefined;
      if (piece.ends && piece.side !== 'new') lastOld = undefined;
      if (piece.ends) continue;
      if (piece.side !== 'old') lastNew = piece;
      if (piece.side !== 'new') lastOld = piece;
    }
  };
  walk(0, pieces.length, 1, 0);
  walk(pieces.length - 1, -1, -1, 1);
  return out;
}
