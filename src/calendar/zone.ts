import { Temporal } from 'temporal-polyfill';
import type { Instant, IsoDate } from '../model.ts';

/** Says whether a text names a time zone, such as `Asia/Yekaterinburg` or `UTC`; a bare offset is none. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Temporal.ZonedDateTime(0n, text).timeZoneId !== '';
  } catch {
    return false;
  }
}

/**
 * The first instant of a date in a zone, which is not midnight where clocks skip it.
 * A date that a zone skipped altogether starts when the next one does.
 * @throws RangeError where the date or the zone does not exist.
 */
export function startOfDay(date: IsoDate, zone: string): Instant {
  return Temporal.PlainDate.from(date, { overflow: 'reject' }).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * The date that a zone's calendars show at an instant.
 * @throws RangeError where the zone does not exist.
 */
export function dateAt(instant: Instant, zone: string): IsoDate {
  return zoned(instant, zone).toPlainDate().toString();
}

/**
 * An instant as ISO 8601 with the zone's offset, in whole seconds: `2026-11-23T09:00:00+05:00`.
 * @throws RangeError where the zone does not exist.
 */
export function formatInstant(instant: Instant, zone: string): string {
  return zoned(instant, zone).toString({ smallestUnit: 'second', timeZoneName: 'never', calendarName: 'never' });
}

/**
 * How far a zone is from UTC in the year of a date, in minutes: the standard offset and, where it has one, that of summer.
 * @throws RangeError where the zone does not exist.
 */
export function offsetsIn(date: IsoDate, zone: string): readonly [number, number?] {
  const of = (day: string): number =>
    Temporal.PlainDate.from(`${date.slice(0, 4)}-${day}`).toZonedDateTime(zone).offsetNanoseconds / 6e10;
  const [january, july] = [of('01-01'), of('07-01')];
  const standard = Math.min(january, july);
  return january === july ? [standard] : [standard, Math.max(january, july)];
}

function zoned(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
