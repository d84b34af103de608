import { addDays } from '../../calendar/date.ts';
import type { Instant, IsoDate, Language } from '../../model.ts';
import { textValue } from './line.ts';

/** One day in the calendar. */
export interface CalendarEntry {
  readonly uid: string;
  readonly date: IsoDate;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly category?: string;
  /** When it was first published, and when it last changed; from the record. */
  readonly created: Instant;
  readonly changed: Instant;
  /** How often its date changed or it was taken back. */
  readonly sequence: number;
  readonly cancelled: boolean;
  /** What a reminder a week before says. */
  readonly reminder?: string;
}

/** Nine o'clock in the morning, seven days before. */
const WEEK_BEFORE = '-P6DT15H';

/** Writes an entry as an all-day event, one content line a member, not folded. */
export function eventLines(entry: CalendarEntry, language: Language): string[] {
  const text = (name: string, value: string): string => `${name};LANGUAGE=${language}:${textValue(value)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(entry.uid)}`,
    `DTSTAMP:${utc(entry.changed)}`,
    `CREATED:${utc(entry.created)}`,
    `LAST-MODIFIED:${utc(entry.changed)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART;VALUE=DATE:${compact(entry.date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.date, 1))}`,
    text('SUMMARY', entry.summary),
    text('DESCRIPTION', entry.description),
    ...(entry.category === undefined ? [] : [text('CATEGORIES', entry.category)]),
    `URL:${entry.url}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(entry.reminder === undefined || entry.cancelled ? [] : alarm(textValue(entry.reminder))),
    'END:VEVENT',
  ];
}

function alarm(description: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${WEEK_BEFORE}`, `DESCRIPTION:${description}`, 'END:VALARM'];
}

function compact(date: IsoDate): string {
  return date.replaceAll('-', '');
}

function utc(instant: Instant): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
