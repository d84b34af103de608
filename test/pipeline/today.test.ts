import { expect, test } from 'vitest';
import type { Cache } from '../../src/cache.ts';
import { dateAt } from '../../src/calendar/zone.ts';
import { todayIn } from '../../src/pipeline/proposal/today.ts';

const zones = ['Asia/Yekaterinburg', 'Europe/Moscow', 'Pacific/Kiritimati', 'America/Havana', 'Asia/Kathmandu', 'UTC'];

test('the remembered day is the calendar’s, hour by hour, where clocks jump too', async () => {
  const kept = new Map<string, unknown>();
  const cache: Cache = {
    get: <Value>(kind: string, key: string) => kept.get(`${kind} ${key}`) as Value | undefined,
    set: (kind, key, value) => kept.set(`${kind} ${key}`, value),
    save: () => {},
  };
  const start = Date.UTC(2027, 2, 13);
  for (const zone of zones) {
    for (let hour = 0; hour < 72; hour++) {
      for (const now of [start + hour * 3_600_000 - 1, start + hour * 3_600_000, start + hour * 3_600_000 + 900_000]) {
        expect(await todayIn(zone, now, cache)).toBe(dateAt(now, zone));
      }
    }
  }
});
