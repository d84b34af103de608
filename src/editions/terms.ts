import type { Publisher } from '../model.ts';
import type { EditionHead, Terms } from '../record/history.ts';

/** What a policy's record is read against. */
export function termsOf(
  publisher: Publisher,
  heads: ReadonlyMap<number, EditionHead>,
  succeeds: Terms['succeeds'],
): Terms {
  return {
    zone: publisher.zone,
    days: publisher.noticeDays,
    language: publisher.languages[0] ?? 'ru',
    head: (edition) => heads.get(edition),
    succeeds,
  };
}
