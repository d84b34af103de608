/**
 * A tree as it is compared: blocks, that is containers and in them the leaves that hold words; and how the words of
 * leaves go together. Blocks know how their words were matched, and matched words in which blocks they stand.
 */
import type { Element, Root } from 'hast';
import type { Node } from './normalise.ts';
import type { Tokens } from './tokens.ts';

/**
 * - `group`: holds blocks; `table` and `row` too, but compared as one before what is in them
 * - `leaf`: an element that holds words; `run`: words that stand bare beside blocks
 * - `whole`: one thing without words, such as a rule, or an empty container
 * - `kept`: a stretch of elements that the other tree has in the same place; it is not looked into
 */
export type Kind = 'group' | 'table' | 'row' | 'leaf' | 'run' | 'whole' | 'kept';

export interface Block {
  readonly kind: Kind;
  /** Absent for a run and for what is kept. */
  readonly node: Element | Root | undefined;
  /** The words and inline elements of a leaf or run; the elements of what is kept. */
  readonly content: readonly Node[];
  readonly parent: Block | undefined;
  /** White space and comments before the block, in its container. */
  gap: readonly Node[];
  /** White space and comments at the end of a container. */
  tail: readonly Node[];
  readonly children: Block[];
  /** `id` or `data-fact`, while the other tree has a block that bears the same one and seems to be the same. */
  key: string | undefined;
  /** The block of the other tree that is known to be this one before anything is compared. */
  knownMatch: Block | undefined;
  /** The block of the other tree that this one is, if any. */
  partner: Block | undefined;
  /** How the words of this leaf and its counterparts go together, where they differ. */
  alignment: Alignment | undefined;
  /** How many blocks in this container have a counterpart. */
  live: number;
  /** Number of the move that this block is an end of, or 0. */
  move: number;
  /** Whether the block holds ends of moves. */
  stirred: boolean;
  /** Stretches of a one-sided leaf that were moved. */
  movedRanges: MovedRange[];
  /** At the far end of a move: the content with what changed on the way. */
  inner: readonly Node[] | undefined;
  /** Characters of text in the block and all in it, and words, roughly. */
  size: number;
  words: number;
  /** Interned signature, and interned words; -1 until asked for. */
  signature: number;
  wording: number;
}

/** Leaves one after the other, the words of leaf `i` from place `firsts[i]` on. Each leaf ends with its empty token. */
export interface TokenSequence {
  readonly blocks: readonly Block[];
  readonly tokens: readonly Tokens[];
  readonly keys: readonly number[];
  readonly firsts: readonly number[];
}

/** Two sequences and which words they share. */
export interface Alignment {
  readonly old: TokenSequence;
  readonly new: TokenSequence;
  /** For each new word the old one that it is, or -1; rising. */
  readonly matches: Int32Array;
  /** For each word the number of the move that carries it, or 0; absent while none does. */
  oldMoves?: Int32Array;
  newMoves?: Int32Array;
}

/** A stretch of a leaf's line that was moved, by its places in the line. */
export interface MovedRange {
  readonly from: number;
  readonly to: number;
  readonly move: number;
}
