import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/date.ts';
import { parseInstant } from '../../src/calendar/instant.ts';
import { dateAt, formatInstant, isZone, offsetsIn, startOfDay } from '../../src/calendar/zone.ts';

const zones = fc.constantFrom(
  'UTC',
  'Asia/Yekaterinburg',
  'Europe/Berlin',
  'America/Havana',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'America/Santiago',
  'Asia/Beirut',
);

/** A date of the years 2012 to 2099, in which no zone is known to skip a whole day. */
const dates = fc.integer({ min: 0, max: 32_000 }).map((day) => addDays('2012-01-01', day));

describe('isZone', () => {
  it.each(['Asia/Yekaterinburg', 'UTC', 'America/Argentina/Buenos_Aires'])('takes %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });
  it.each(['', '+05:00', '-03', 'Asia/Ekaterinburg', 'Екатеринбург', 'Asia/Yekaterinburg ', 'MSK5', '2026-01-01'])(
    'refuses %j',
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});

describe('startOfDay', () => {
  it('is midnight where there is one', () => {
    expect(startOfDay('2027-01-12', 'Asia/Yekaterinburg')).toBe(Date.UTC(2027, 0, 11, 19));
  });

  it('is one o’clock where clocks skip midnight', () => {
    expect(formatInstant(startOfDay('2027-03-14', 'America/Havana'), 'America/Havana')).toBe(
      '2027-03-14T01:00:00-04:00',
    );
  });

  it('is the first of two midnights where clocks repeat the hour', () => {
    expect(formatInstant(startOfDay('2026-11-01', 'America/Havana'), 'America/Havana')).toBe(
      '2026-11-01T00:00:00-04:00',
    );
  });

  it('is the next day’s for a day that a zone skipped', () => {
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(startOfDay('2011-12-31', 'Pacific/Apia'));
  });

  it('refuses what does not exist', () => {
    expect(() => startOfDay('2026-02-29', 'UTC')).toThrow(RangeError);
    expect(() => startOfDay('2026-02-28', 'Europe/Nowhere')).toThrow(RangeError);
  });

  it('is the first instant of the date, in any zone', () => {
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        const start = startOfDay(date, zone);
        expect(dateAt(start, zone)).toBe(date);
        expect(dateAt(start - 1, zone)).toBe(addDays(date, -1));
      }),
    );
  });

  it('gives days of 23 to 25 hours that follow one another', () => {
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        const hours = (startOfDay(addDays(date, 1), zone) - startOfDay(date, zone)) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(23);
        expect(hours).toBeLessThanOrEqual(25);
      }),
    );
  });
});

describe('instants as text', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), zones, (seconds, zone) => {
        expect(parseInstant(formatInstant(seconds * 1000, zone))).toBe(seconds * 1000);
      }),
    );
  });

  it('keeps the offset of the zone', () => {
    expect(formatInstant(Date.UTC(2026, 10, 23, 4), 'Asia/Yekaterinburg')).toBe('2026-11-23T09:00:00+05:00');
  });

  it.each([
    ['2026-11-23T09:00:00+05:00', Date.UTC(2026, 10, 23, 4)],
    ['2026-11-23T04:00Z', Date.UTC(2026, 10, 23, 4)],
    ['2026-11-23T04:00:00.250Z', Date.UTC(2026, 10, 23, 4, 0, 0, 250)],
  ])('reads %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    '2026-11-23',
    '2026-11-23T09:00:00',
    '2026-02-29T09:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23 09:00:00Z',
    '2026-11-23T09:60:00Z',
    '2026-11-23T09:00:00+0500',
    'tomorrow',
  ])('refuses %s', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('the offset of a zone', () => {
  it.each([
    ['Asia/Yekaterinburg', [300]],
    ['Europe/Berlin', [60, 120]],
    ['America/St_Johns', [-210, -150]],
    ['Pacific/Auckland', [720, 780]],
    ['UTC', [0]],
  ])('%s', (zone, offsets) => {
    expect(offsetsIn('2026-11-24', zone)).toEqual(offsets);
  });
});
