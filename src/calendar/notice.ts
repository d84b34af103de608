import type { IsoDate, Materiality } from '../model.ts';
import { addDays } from './date.ts';

/**
 * The earliest date on which an edition announced on a date can take effect. The announcement may be made in the last
 * minute of its day, so only the days after it are whole: a material change waits for that many of them, any other for one night.
 * @param days whole days of notice that a material change needs.
 */
export function earliestEffective(announced: IsoDate, days: number, materiality: Materiality): IsoDate {
  return addDays(announced, materiality === 'material' ? days + 1 : 1);
}

/** The latest date on which an edition can be announced to take effect on a date: the inverse of `earliestEffective`. */
export function latestAnnouncement(effective: IsoDate, days: number, materiality: Materiality): IsoDate {
  return addDays(effective, materiality === 'material' ? -days - 1 : -1);
}
