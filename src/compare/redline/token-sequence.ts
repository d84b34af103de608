/**
 * The words of one or several leaves in a row.
 */

import type { Interner } from './interner.ts';
import { END, type Tokens } from './tokens.ts';
import type { Block, TokenSequence } from './types.ts';

export function sequenceOf(blocks: readonly Block[], interner: Interner): TokenSequence {
  const tokens = blocks.map((block) => interner.tokens(block));
  let count = 0;
  const firsts = tokens.map(({ keys }) => {
    count += keys.length;
    return count - keys.length;
  });
  const keys = tokens.length === 1 ? (tokens[0] as Tokens).keys : tokens.flatMap((list) => list.keys);
  return { blocks, tokens, keys, firsts };
}

/** The tokens of the leaf that a word stands in, and its place among them. */
export function tokensAt({ tokens, firsts }: TokenSequence, at: number): [tokens: Tokens, index: number] {
  let leaf = firsts.length - 1;
  while ((firsts[leaf] as number) > at) leaf--;
  return [tokens[leaf] as Tokens, at - (firsts[leaf] as number)];
}

/** Whether a word is the empty token at the end of a leaf. */
export const isEnd = (sequence: TokenSequence, at: number): boolean => sequence.keys[at] === END;
