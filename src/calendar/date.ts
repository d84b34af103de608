import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Says whether a text is a date of the calendar, written `YYYY-MM-DD`: `2026-02-29` is none. */
export function isDate(text: string): boolean {
  return DATE.test(text) && exists(text);
}

function exists(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/**
 * The date a number of calendar days later, or earlier where the number is negative.
 * @throws RangeError where `date` does not exist.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date, { overflow: 'reject' }).add({ days }).toString();
}

/**
 * Calendar days from one date to another; negative where `to` is earlier.
 * @throws RangeError where a date does not exist.
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const start = Temporal.PlainDate.from(from, { overflow: 'reject' });
  return start.until(Temporal.PlainDate.from(to, { overflow: 'reject' }), { largestUnit: 'day' }).days;
}
