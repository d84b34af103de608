/** The dates that a decision not yet taken could have: what the record would allow, so that a refusal can name it. */
import { addDays } from '../calendar/date.ts';
import { earliestEffective } from '../calendar/notice.ts';
import type { IsoDate, RecordEntry } from '../model.ts';
import { type Announcement, leadOf } from './acts/earliest.ts';
import { daysPromised } from './acts/retired.ts';
import { end, lastLive, type Terms } from './history.ts';
import { replay } from './replay.ts';

/** A date, and what forbids the days before it. */
export type Earliest = { readonly date: IsoDate } & (
  | { readonly by: 'announcement' }
  | { readonly by: 'night' }
  | { readonly by: 'notice'; readonly days: number }
  | { readonly by: 'order' | 'promise'; readonly other: number }
);

/**
 * The earliest date on which an edition can take effect that would be announced next.
 * @param replaces the upcoming edition that it takes the place of.
 */
export function earliestAnnouncement(
  entries: readonly RecordEntry[],
  terms: Terms,
  announcement: Announcement,
  replaces?: number,
): Earliest {
  const history = replay(entries, terms);
  const replaced = replaces === undefined ? undefined : history.lives.get(replaces);
  if (replaced !== undefined) end(history, replaced, { at: replaced.publicFrom, date: announcement.announced });
  const last = lastLive(history);
  const { earliest: date, days } = leadOf(history, terms, announcement, last === undefined);
  const candidates: Earliest[] = [leadAs(date, days)];
  if (last !== undefined) candidates.push({ date: addDays(last.effective, 1), by: 'order', other: last.number });
  if (replaced !== undefined) candidates.push({ date: replaced.effective, by: 'promise', other: replaced.number });
  return latestOf(candidates);
}

/** The earliest date on which a policy can end; nothing where it has no edition, or its end is announced. */
export function earliestRetirement(
  entries: readonly RecordEntry[],
  terms: Terms,
  announced: IsoDate,
): Earliest | undefined {
  const history = replay(entries, terms);
  const last = lastLive(history);
  if (last === undefined || history.retirement !== undefined) return undefined;
  const days = Math.max(terms.days, daysPromised(history, terms, announced, last));
  return latestOf([
    { date: earliestEffective(announced, days), by: 'notice', days },
    { date: addDays(last.effective, 1), by: 'order', other: last.number },
  ]);
}

function leadAs(date: IsoDate, days: number | undefined): Earliest {
  if (days === undefined) return { date, by: 'announcement' };
  return days === 0 ? { date, by: 'night' } : { date, by: 'notice', days };
}

function latestOf(candidates: readonly Earliest[]): Earliest {
  return candidates.reduce((latest, one) => (one.date > latest.date ? one : latest));
}
