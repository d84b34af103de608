/** What the record's rules need to know of an edition, which its first entry states, so that its files need not be read. */
import type { EditionSource, RecordEntry } from '../model.ts';
import type { EditionHead, Terms } from './history.ts';
import { predecessorsOf } from './succession.ts';

/** What an entry states of the edition that it announces or imports. */
export type EditionTerms = Pick<RecordEntry, 'languages' | 'notice' | 'holds' | 'succeeds'>;

/** The terms that a text is frozen with. */
export function termsOf(
  source: Pick<EditionSource, 'languages' | 'notice' | 'holds' | 'succeeds' | 'sections'>,
): EditionTerms {
  const succeeds = [...predecessorsOf(source)].sort();
  return {
    languages: source.languages,
    notice: noticeOf(source),
    ...(source.holds === undefined ? {} : { holds: source.holds }),
    ...(succeeds.length === 0 ? {} : { succeeds }),
  };
}

/** The terms that an entry states. */
export function statedTerms({ languages, notice, holds, succeeds }: RecordEntry): EditionTerms {
  return {
    ...{ languages, notice },
    ...(holds === undefined ? {} : { holds }),
    ...(succeeds === undefined ? {} : { succeeds }),
  } as EditionTerms;
}

/** The days and the zone that a text promises, in the order in which files have them. */
function noticeOf({ notice: { days, clarification, zone } }: Pick<EditionSource, 'notice'>): EditionSource['notice'] {
  return { days, ...(clarification === undefined ? {} : { clarification }), zone };
}

/** The terms of a policy's editions as its record states them, and the publisher's present ones. */
export function termsIn(
  entries: readonly RecordEntry[],
  publisher: Pick<Terms, 'zone' | 'days' | 'clarification' | 'language'>,
): Terms {
  const heads = new Map<number, EditionHead>();
  const succeeding = new Set<number>();
  for (const { edition, languages: [language] = [], notice, succeeds } of entries) {
    if (edition === undefined || language === undefined || notice === undefined || heads.has(edition)) continue;
    heads.set(edition, { ...notice, language });
    if (succeeds !== undefined) succeeding.add(edition);
  }
  return { ...publisher, head: (edition) => heads.get(edition), succeeds: (edition) => succeeding.has(edition) };
}
