import { addresses } from '../addresses.ts';
import { oneLine } from '../printable.ts';
import { words } from '../words/index.ts';
import { type CalendarSources, entriesOf } from './entries.ts';
import { eventLines } from './entry.ts';
import { contentLine, textValue } from './line.ts';

export type { CalendarSources } from './entries.ts';

/**
 * Writes the dates on which editions take effect as a calendar to subscribe to (RFC 5545). It depends on the record
 * alone: the same on every day on which nothing happens.
 */
export function toCalendar(sources: CalendarSources): string {
  const { publisher, language, policies } = sources;
  const [authoritative = language] = publisher.languages;
  const details = { ...publisher.details[authoritative], ...publisher.details[language] };
  const say = words[language];
  const title = textValue(oneLine(say.calendarTitle(details['name'] ?? new URL(publisher.origin).hostname)));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Gazette//Gazette//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${language}:${title}`,
    `X-WR-CALNAME:${title}`,
    `SOURCE;VALUE=URI:${addresses(publisher, language).calendar}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...policies.flatMap((policy) => entriesOf(policy, sources)).flatMap((entry) => eventLines(entry, language)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}
