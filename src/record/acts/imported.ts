import { parseInstant } from '../../calendar/instant.ts';
import { dateAt, startOfDay } from '../../calendar/zone.ts';
import type { IsoDate } from '../../model.ts';
import { type Act, type History, lastLive } from '../history.ts';
import { enter, takeNumber } from './enter.ts';
import { fields, ofEdition, zoneOf } from './fields.ts';

/**
 * An edition from before Gazette kept the record: in force before the record's first day, ungated, before anything that
 * was announced. From that day on people are told of changes.
 */
export function applyImported(history: History, act: Act): void {
  const { at, terms, refuse } = act;
  const entry = fields(act, 'edition', 'effective', 'materiality', ...ofEdition);
  if (entry === undefined || !takeNumber(history, act, entry.edition)) return;
  const { edition: number, effective, materiality, digests } = entry;
  history.refused.add(number);
  if ([...history.lives.values()].some((life) => !life.imported)) {
    refuse('record-imported-late', 'event', { edition: number });
    return;
  }
  if (history.retirement !== undefined) {
    refuse('record-policy-retired', 'event', { effective: history.retirement.effective });
    return;
  }
  const zone = zoneOf(terms, number);
  const began = dayOfFirst(history, act, zone);
  if (effective >= began) {
    refuse('record-imported-new', 'effective', { edition: number, effective, began });
    return;
  }
  const last = lastLive(history);
  if (last !== undefined && effective <= last.effective) {
    refuse('record-imported-order', 'effective', {
      edition: number,
      effective,
      other: last.number,
      began,
      after: last.effective,
    });
    return;
  }
  const from = startOfDay(effective, zone);
  const life = { number, imported: true, publicFrom: at, zone, effective, from, materiality, digests };
  if (enter(history, act, life)) history.refused.delete(number);
}

/** The day on which the record's first edition was entered, be it this one. */
function dayOfFirst(history: History, { at }: Act, zone: string): IsoDate {
  const [first] = history.lives.values();
  return dateAt(parseInstant(first?.entries[0]?.at ?? '') ?? at, zone);
}
