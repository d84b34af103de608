/** The difference between two editions, compiled as it is needed. */
import { amend } from '../compare/index.ts';
import type { Amendment, EditionSource, Language } from '../vocabulary.ts';
import { type Changes, tellChanges } from './changes.ts';
import { compiled } from './compiled.ts';
import { sideOf } from './side.ts';

/** All that differs between two editions, and what it amounts to by the newer one's own words about it. */
export function amendmentBetween(before: EditionSource, after: EditionSource): Amendment {
  const side = (source: EditionSource) => sideOf(source, compiled(source, source.language));
  return amend(side(before), side(after), after.amendment);
}

/** The same in the words of one language, with the redline. */
export function changesBetween(before: EditionSource, after: EditionSource, language: Language): Changes {
  const read = (source: EditionSource) => ({ source, document: compiled(source, language) });
  return tellChanges(read(before), read(after), amendmentBetween(before, after));
}
