/** The difference between two editions, compiled as it is needed. */
import { amend } from '../compare/index.ts';
import { compile } from '../compile/index.ts';
import type { Amendment, EditionSource, Language } from '../vocabulary.ts';
import { type Changes, tellChanges } from './changes.ts';
import { sideOf } from './side.ts';

/** All that differs between two editions, and what it amounts to by the newer one's own words about it. */
export function amendmentBetween(before: EditionSource, after: EditionSource): Amendment {
  const side = (source: EditionSource) => sideOf(source, compile(source, source.language));
  return amend(side(before), side(after), after.amendment);
}

/** The same in the words of one language, with the redline. */
export function changesBetween(before: EditionSource, after: EditionSource, language: Language): Changes {
  const compiled = (source: EditionSource) => ({ source, document: compile(source, language) });
  return tellChanges(compiled(before), compiled(after), amendmentBetween(before, after));
}
