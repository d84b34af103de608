import { expect, test } from 'vitest';
import type { Cache } from '../../src/cache.ts';
import { dateAt } from '../../src/calendar/zone.ts';
import { todayIn } from '../../src/pipeline/proposal/today.ts';

const zones = ['Asia/Yekaterinburg', 'Europe/Moscow', 'Pacific/Kiritimati', 'America/Havana', 'Asia/Kathmandu', 'UTC'];

/** A cache in memory. */
function memory(): Cache {
  const kept = new Map<string, unknown>();
  return {
    get: <Value>(kind: string, key: string) => kept.get(`${kind} ${key}`) as Value | undefined,
    set: (kind, key, value) => kept.set(`${kind} ${key}`, value),
    save: () => {},
  };
}

test('the remembered day is the calendar’s, hour by hour, where clocks jump too', async () => {
  const cache = memory();
  const start = Date.UTC(2027, 2, 13);
  for (const zone of zones) {
    for (let hour = 0; hour < 72; hour++) {
      for (const now of [start + hour * 3_600_000 - 1, start + hour * 3_600_000, start + hour * 3_600_000 + 900_000]) {
        expect(await todayIn(zone, now, cache)).toBe(dateAt(now, zone));
      }
    }
  }
});

test('zones whose names differ in a sign alone have days of their own', async () => {
  const cache = memory();
  const now = Date.UTC(2027, 2, 13, 2);
  expect(await todayIn('Etc/GMT+5', now, cache)).toBe('2027-03-12');
  expect(await todayIn('Etc/GMT-5', now, cache)).toBe('2027-03-13');
  expect(await todayIn('Etc/GMT+5', now, cache)).toBe('2027-03-12');
});
