import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDate } from '../../src/calendar/date.ts';

/** A date of the years 1900 to 2199. */
const anyDate = fc
  .integer({ min: -25_567, max: 84_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('isDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '2027-01-12'])('takes %s', (text) => {
    expect(isDate(text)).toBe(true);
  });
  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-5', '20260105', '', 'завтра'])(
    'refuses %s',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
  it.each(['2026-01-05T00:00', '2026-01-05[u-ca=hebrew]', ' 2026-01-05', '2026-01-05\n', '-002026-01-05'])(
    'refuses the longer %j',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});

describe('date arithmetic', () => {
  it('crosses month ends and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
    expect(daysBetween('2027-01-12', '2026-11-23')).toBe(-50);
  });

  it('refuses a date that does not exist', () => {
    expect(() => addDays('2026-02-29', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-02-28', '2026-02-29')).toThrow(RangeError);
  });

  it('adds what it measures', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const later = addDays(date, days);
        expect(isDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(addDays(later, -days)).toBe(date);
        expect(Math.sign(days)).toBe(Math.sign(later < date ? -1 : later > date ? 1 : 0));
      }),
    );
  });
});
