/**
 * Aligns the words of leaves that are matched: which of their words are kept, and whether enough are to speak of one text.
 */

import { alignToClauses } from './clauses.ts';
import type { Interner } from './interner.ts';
import { keptTokens } from './kept-tokens.ts';
import { sequenceOf } from './token-sequence.ts';
import type { Alignment, Block, TokenSequence } from './types.ts';

/** Below this share of words kept, a text is rewritten: it is shown as old and new. */
const REWRITTEN = 0.3;
/** Below this share of the shorter text, whatever the other says besides. */
const LOST = 0.5;
/** What a run of kept words is worth that readers know again, though much around it is rewritten. */
const SENTENCE = 110;

/** Aligns the words of old leaves with those of new ones. */
export function alignWords(olds: readonly Block[], news: readonly Block[], interner: Interner): Alignment {
  const old = sequenceOf(olds, interner);
  const fresh = sequenceOf(news, interner);
  const matches = keptTokens(old.keys, fresh.keys, interner.worth);
  alignToClauses(old, fresh, matches);
  return { old, new: fresh, matches };
}

function worthOf(sequence: TokenSequence, interner: Interner): number {
  let sum = 0;
  for (const key of sequence.keys) sum += interner.worth[key] as number;
  return sum;
}

/** Whether the two texts are one text still. */
export function isKept({ old, new: fresh, matches }: Alignment, interner: Interner): boolean {
  let [kept, run, longest] = [0, 0, 0];
  matches.forEach((match, at) => {
    const worth = match < 0 ? 0 : (interner.worth[fresh.keys[at] as number] as number);
    run = at > 0 && match === (matches[at - 1] as number) + 1 ? run + worth : worth;
    longest = Math.max(longest, run);
    kept += worth;
  });
  const [before, after] = [worthOf(old, interner), worthOf(fresh, interner)];
  const share = (2 * kept) / (before + after);
  if (share >= REWRITTEN || (kept >= 60 && kept / Math.min(before, after) >= LOST)) return true;
  return longest >= SENTENCE && share >= REWRITTEN / 2;
}

/** The alignment of a text that is replaced whole: only the ends of the lines stay. */
export function replaced(alignment: Alignment): Alignment {
  alignment.matches.fill(-1);
  alignment.matches[alignment.matches.length - 1] = alignment.old.keys.length - 1;
  return alignment;
}

/** Records on its leaves that they belong together. */
export function bind(alignment: Alignment): void {
  for (const block of alignment.old.blocks) block.alignment = alignment;
  for (const block of alignment.new.blocks) block.alignment = alignment;
}
