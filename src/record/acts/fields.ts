import { addDays, isDate } from '../../calendar/date.ts';
import { dateAt, startOfDay } from '../../calendar/zone.ts';
import type { Instant, IsoDate, RecordEntry, Withdrawal } from '../../model.ts';
import type { Act, History, Life, Terms } from '../history.ts';

/** What an entry states of the edition that it brings. */
export const ofEdition = ['languages', 'notice', 'words', 'digests'] as const;

const dates: ReadonlySet<string> = new Set(['announced', 'effective']);

/** The fields of an entry, all present and all dates readable; reports the first that is not. */
export function fields<K extends keyof RecordEntry>(
  act: Act,
  ...names: readonly K[]
): { readonly [Name in K]: NonNullable<RecordEntry[Name]> } | undefined {
  const missing = names.find((name) => !isReadable(name, act.entry[name]));
  if (missing === undefined) return act.entry as { [Name in K]: NonNullable<RecordEntry[Name]> };
  act.refuse('record-entry-incomplete', missing, { event: act.entry.event, field: missing });
  return undefined;
}

function isReadable(name: string, value: unknown): boolean {
  if (!dates.has(name)) return value !== undefined;
  return typeof value === 'string' && isDate(value);
}

/** The zone that an edition's dates are meant in. */
export function zoneOf(terms: Terms, edition: number): string {
  return terms.head(edition)?.zone ?? terms.zone;
}

/** The edition that an entry speaks of; reports one that the record does not know, or no longer keeps. */
export function summarySentences(history: History, act: Act, number: number, anyFate = false): Life | undefined {
  const life = history.lives.get(number);
  if (life === undefined) {
    if (!history.refused.has(number)) act.refuse('record-edition-unknown', 'edition', { edition: number });
    return undefined;
  }
  if (life.fate === 'live' || anyFate) return life;
  act.refuse('record-edition-withdrawn', 'edition', { edition: number });
  return undefined;
}

/**
 * Whether an edition can still be put off or taken back: not from its effective date on, because pages that were built
 * before would go on showing it, and in the last two days only with a reason.
 */
export function stillUpcoming(act: Act, life: Life, late: 'record-withdrawn-late' | 'record-postponed-late'): boolean {
  const { at, entry, terms, refuse } = act;
  if (at >= life.from) {
    refuse(late, 'at', { edition: life.number, effective: life.effective });
    return false;
  }
  if (isClose(at, life) && entry.because?.[terms.language] === undefined) {
    refuse('record-reason-missing', 'because', { edition: life.number, effective: life.effective });
  }
  return true;
}

/** When an announced thing becomes public: on its day, and not before it was written down. */
export function publicFrom(at: Instant, announced: IsoDate, zone: string): Instant {
  return Math.max(at, startOfDay(announced, zone));
}

/** What an entry that takes something back tells of that. */
export function takenBack({ at, entry: { because } }: Act, zone: string): Withdrawal {
  return { at, date: dateAt(at, zone), ...(because === undefined ? {} : { because }) };
}

/** Whether no more than two days are left until an effective date. */
export function isClose(at: Instant, { effective, zone }: Pick<Life, 'effective' | 'zone'>): boolean {
  return at >= startOfDay(addDays(effective, -2), zone);
}
