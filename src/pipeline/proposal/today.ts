import type { Cache } from '../../cache.ts';
import { sha256 } from '../../digest.ts';
import type { Instant, IsoDate } from '../../model.ts';

/** A calendar day of a zone, from its first instant to the next day's. */
interface Day {
  readonly date: IsoDate;
  readonly from: Instant;
  readonly until: Instant;
}

/** The date of an instant in a zone; each day's bounds are remembered, since the calendar takes longer to load than all else. */
export async function todayIn(zone: string, now: Instant, cache: Cache): Promise<IsoDate> {
  const key = sha256(`${Math.floor(now / 86_400_000)} ${zone}`);
  const known = cache.get<Day>('days', key);
  if (known !== undefined && known.from <= now && now < known.until) return known.date;
  const { addDays } = await import('../../calendar/date.ts');
  const { dateAt, startOfDay } = await import('../../calendar/zone.ts');
  const date = dateAt(now, zone);
  const day: Day = { date, from: startOfDay(date, zone), until: startOfDay(addDays(date, 1), zone) };
  cache.set('days', key, day);
  return date;
}
