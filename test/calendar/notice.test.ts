import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/date.ts';
import { earliestEffective, latestAnnouncement } from '../../src/calendar/notice.ts';
import { startOfDay } from '../../src/calendar/zone.ts';

const DAY = 86_400_000;
const dates = fc.integer({ min: 0, max: 32_000 }).map((day) => addDays('2012-01-01', day));
const zones = fc.constantFrom('Asia/Yekaterinburg', 'America/Havana', 'Europe/Berlin', 'Australia/Lord_Howe', 'UTC');

describe('earliestEffective', () => {
  it.each<[string, number, string]>([
    ['2026-11-23', 30, '2026-12-24'],
    ['2024-01-30', 30, '2024-03-01'],
    ['2026-01-30', 30, '2026-03-02'],
    ['2026-12-31', 0, '2027-01-01'],
    ['2024-02-28', 0, '2024-02-29'],
    ['2027-02-11', 30, '2027-03-14'],
    ['2026-11-23', 0, '2026-11-24'],
  ])('of %s with %i days is %s', (announced, days, earliest) => {
    expect(earliestEffective(announced, days)).toBe(earliest);
  });

  it('leaves the promised whole days even to a notice made in the last minute of its day', () => {
    fc.assert(
      fc.property(dates, zones, fc.integer({ min: 0, max: 400 }), (announced, zone, days) => {
        const lastMinute = startOfDay(addDays(announced, 1), zone) - 60_000;
        const notice = startOfDay(earliestEffective(announced, days), zone) - lastMinute;
        // One hour is what a change of clocks can take from a span of calendar days.
        expect(notice).toBeGreaterThan(days * DAY - 3_600_000);
        expect(notice).toBeLessThan((days + 1) * DAY);
      }),
    );
  });

  it('is undone by latestAnnouncement', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 400 }), (date, days) => {
        expect(latestAnnouncement(earliestEffective(date, days), days)).toBe(date);
      }),
    );
  });
});
