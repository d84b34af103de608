import { type Period, type PeriodUnit, parsePeriod } from '../../../language/notation.ts';

/** Units that convert exactly into one another, as [family, how many of the family's smallest]. */
const families: Readonly<Record<PeriodUnit, readonly [string, number]>> = {
  hour: ['exact', 1],
  day: ['exact', 24],
  week: ['exact', 168],
  'working day': ['working', 1],
  month: ['months', 1],
  year: ['months', 12],
};

/**
 * How one period of time became another: `shortened`, `lengthened` or, where neither is certain, `changed`. Periods of
 * one family of units compare as numbers, others as the spans of days that they can take. The same time in other units
 * has changed: whether that matters is legal's to say.
 */
export function period(from: unknown, to: unknown): 'shortened' | 'lengthened' | 'changed' {
  const [before, after] = [parsePeriod(String(from)), parsePeriod(String(to))];
  if (before === undefined || after === undefined) return 'changed';
  const [family, scale] = families[before.unit];
  const [otherFamily, otherScale] = families[after.unit];
  if (family === otherFamily) {
    const [a, b] = [before.from * scale, before.to * scale];
    const [c, d] = [after.from * otherScale, after.to * otherScale];
    if (a === c && b === d) return 'changed';
    if (c <= a && d <= b) return 'shortened';
    if (c >= a && d >= b) return 'lengthened';
    return 'changed';
  }
  const [least, most] = days(before);
  const [newLeast, newMost] = days(after);
  if (newMost < least) return 'shortened';
  if (newLeast > most) return 'lengthened';
  return 'changed';
}

/** The fewest and the most calendar days that a period can take; working days may meet the longest public holidays. */
function days({ from, to, unit }: Period): readonly [number, number] {
  switch (unit) {
    case 'hour':
      return [from / 24, to / 24];
    case 'day':
      return [from, to];
    case 'week':
      return [from * 7, to * 7];
    case 'working day':
      return [from, Math.ceil(to / 5) * 7 + 10];
    case 'month':
      return [shortest(from), longest(to)];
    case 'year':
      return [from * 365, to * 366];
  }
}

/** n months in a row hold at least this many days: February once in every twelve. */
function shortest(months: number): number {
  return months * 28;
}

function longest(months: number): number {
  return months * 31;
}
