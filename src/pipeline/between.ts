/** The difference between two editions, compiled as it is needed. */
import { amend } from '../compare/index.ts';
import type { Amendment, EditionSource, Language } from '../model.ts';
import { type Changes, tellChanges } from './changes.ts';
import { compiled } from './compiled.ts';
import { once } from './once.ts';
import { sideOf } from './side.ts';

const side = once((source: EditionSource, language: Language) => sideOf(source, compiled(source, language)));

/** The differences that were found last: page, notice and both languages ask for the same in a row. */
let amendment: { before: EditionSource; after: EditionSource; found: Amendment } | undefined;
let changes: { of: Amendment; language: Language; told: Changes } | undefined;

/** All that differs between two editions, and what it amounts to by the newer one's own words about it. */
export function amendmentBetween(before: EditionSource, after: EditionSource): Amendment {
  if (amendment?.before !== before || amendment.after !== after) {
    const found = amend(side(before, before.language), side(after, after.language), after.amendment);
    amendment = { before, after, found };
  }
  return amendment.found;
}

/** The same in the words of one language, with the redline. */
export function changesBetween(before: EditionSource, after: EditionSource, language: Language): Changes {
  const of = amendmentBetween(before, after);
  if (changes?.of !== of || changes.language !== language) {
    const read = (source: EditionSource) => ({ source, document: compiled(source, language) });
    changes = { of, language, told: tellChanges(read(before), read(after), of) };
  }
  return changes.told;
}
