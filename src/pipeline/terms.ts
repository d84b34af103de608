import type { Publisher } from '../model.ts';
import type { Terms } from '../record/history.ts';
import type { LoadedPolicy } from './load.ts';

/** What a policy's record is read against. */
export function termsOf(publisher: Publisher, heads: LoadedPolicy['heads'], succeeding: readonly number[]): Terms {
  return {
    zone: publisher.zone,
    days: publisher.noticeDays,
    language: publisher.languages[0] ?? 'ru',
    head: (edition) => heads[edition],
    succeeds: (edition) => succeeding.includes(edition),
  };
}
