/**
 * Weaves leaves that are matched: which of their words are kept, and whether enough are to speak of one text.
 */

import { settle } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { keptTokens } from './sequence.ts';
import { strandOf } from './strands.ts';
import type { Block, Strand, Woven } from './types.ts';

/** Below this share of words kept, a text is rewritten: it is shown as old and new. */
const REWRITTEN = 0.3;
/** Below this share of the shorter text, whatever the other says besides. */
const LOST = 0.5;
/** What a run of kept words is worth that readers know again, though much around it is rewritten. */
const SENTENCE = 110;

/** Weaves old leaves with new ones. */
export function weave(olds: readonly Block[], news: readonly Block[], lexicon: Lexicon): Woven {
  const old = strandOf(olds, lexicon);
  const fresh = strandOf(news, lexicon);
  const twins = keptTokens(old.keys, fresh.keys, lexicon.worth);
  settle(old, fresh, twins);
  return { old, new: fresh, twins };
}

function worthOf(strand: Strand, lexicon: Lexicon): number {
  let sum = 0;
  for (const key of strand.keys) sum += lexicon.worth[key] as number;
  return sum;
}

/** Whether the two texts are one text still. */
export function isKept({ old, new: fresh, twins }: Woven, lexicon: Lexicon): boolean {
  let [kept, run, longest] = [0, 0, 0];
  twins.forEach((twin, at) => {
    const worth = twin < 0 ? 0 : (lexicon.worth[fresh.keys[at] as number] as number);
    run = at > 0 && twin === (twins[at - 1] as number) + 1 ? run + worth : worth;
    longest = Math.max(longest, run);
    kept += worth;
  });
  const [before, after] = [worthOf(old, lexicon), worthOf(fresh, lexicon)];
  const share = (2 * kept) / (before + after);
  if (share >= REWRITTEN || (kept >= 60 && kept / Math.min(before, after) >= LOST)) return true;
  return longest >= SENTENCE && share >= REWRITTEN / 2;
}

/** The weave of a text that is replaced whole: only the ends of the lines stay. */
export function replaced(woven: Woven): Woven {
  woven.twins.fill(-1);
  woven.twins[woven.twins.length - 1] = woven.old.keys.length - 1;
  return woven;
}

/** Records on its leaves that they belong together. */
export function bind(woven: Woven): void {
  for (const block of woven.old.blocks) block.woven = woven;
  for (const block of woven.new.blocks) block.woven = woven;
}
