import type { IsoDate } from '../model.ts';
import { addDays } from './date.ts';

/**
 * The earliest date on which an edition announced on a date can take effect. The announcement may be made in the last
 * minute of its day, so only the days after it are whole.
 * @param days whole days of notice that the change needs; 0 where one night is enough.
 */
export function earliestEffective(announced: IsoDate, days: number): IsoDate {
  return addDays(announced, days + 1);
}

/** The latest date on which an edition can be announced to take effect on a date: the inverse of `earliestEffective`. */
export function latestAnnouncement(effective: IsoDate, days: number): IsoDate {
  return addDays(effective, -days - 1);
}
