import { type Period, type PeriodUnit, parsePeriod } from '../../../i18n/notation.ts';

/**
 * Units as [family, how many of the family's smallest, least days, most days]; those of one family convert exactly into
 * one another. A month is taken as short as February; what working days take depends on weekends and holidays.
 */
const units: Readonly<Record<PeriodUnit, readonly [family: string, scale: number, least: number, most: number]>> = {
  hour: ['exact', 1, 1 / 24, 1 / 24],
  day: ['exact', 24, 1, 1],
  week: ['exact', 168, 7, 7],
  'working day': ['working', 1, 0, 0],
  month: ['months', 1, 28, 31],
  year: ['months', 12, 365, 366],
};

/**
 * How one period of time became another: `shortened`, `lengthened` or, where neither is certain, `changed`. Periods of
 * one family of units compare as numbers, others as the spans of days that they can take. The same time in other units
 * has changed: whether that matters is legal's to say. Where the unit alone is spelt otherwise (`1 weeks`), nothing
 * happened: readers see the same words.
 */
export function period(from: unknown, to: unknown): 'shortened' | 'lengthened' | 'changed' | '' {
  const [before, after] = [parsePeriod(String(from)), parsePeriod(String(to))];
  if (before === undefined || after === undefined) return 'changed';
  const [family, scale] = units[before.unit];
  const [otherFamily, otherScale] = units[after.unit];
  if (family === otherFamily) {
    const [a, b] = [before.from * scale, before.to * scale];
    const [c, d] = [after.from * otherScale, after.to * otherScale];
    if (a === c && b === d) return scale === otherScale ? '' : 'changed';
    if (c <= a && d <= b) return 'shortened';
    return c >= a && d >= b ? 'lengthened' : 'changed';
  }
  const [least, most] = days(before);
  const [newLeast, newMost] = days(after);
  if (newMost < least) return 'shortened';
  return newLeast > most ? 'lengthened' : 'changed';
}

/** The fewest and the most calendar days that a period can take; working days may meet the longest public holidays. */
function days({ from, to, unit }: Period): readonly [number, number] {
  const [, , least, most] = units[unit];
  return unit === 'working day' ? [from, Math.ceil(to / 5) * 7 + 10] : [from * least, to * most];
}
