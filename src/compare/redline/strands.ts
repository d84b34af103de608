/**
 * The words of one or several leaves in a row, and how they go together with those of the other side.
 */

import type { Block } from './block.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** Leaves one after the other: word `i` is token `at[i]` of leaf `where[i]`. Each leaf ends with its empty token. */
export interface Strand {
  readonly blocks: readonly Block[];
  readonly tokens: readonly Tokens[];
  readonly keys: readonly number[];
  readonly where: readonly number[];
  readonly at: readonly number[];
}

/** Two strands and which words they share. */
export interface Woven {
  readonly old: Strand;
  readonly new: Strand;
  /** For each new word the old one that it is, or -1; rising. */
  readonly twins: Int32Array;
  /** For each word the number of the move that carries it, or 0; absent while none does. */
  oldMoves?: Int32Array;
  newMoves?: Int32Array;
}

export function strandOf(blocks: readonly Block[], lexicon: Lexicon): Strand {
  const tokens = blocks.map((block) => lexicon.tokens(block));
  const keys: number[] = [];
  const where: number[] = [];
  const at: number[] = [];
  tokens.forEach((list, block) => {
    for (let index = 0; index < list.keys.length; index++) {
      keys.push(list.keys[index] as number);
      where.push(block);
      at.push(index);
    }
  });
  return { blocks, tokens, keys, where, at };
}
