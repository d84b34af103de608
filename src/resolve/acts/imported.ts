import { dateAt, startOfDay } from '../../calendar/zone.ts';
import type { Act, History } from '../history.ts';
import { enter, takeNumber } from './enter.ts';
import { fields, zoneOf } from './fields.ts';

/** An edition from before Gazette kept the record: already in force, ungated, before anything that was announced. */
export function applyImported(history: History, act: Act): void {
  const { at, terms, refuse } = act;
  const entry = fields(act, 'edition', 'effective', 'materiality', 'digests');
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
  const from = startOfDay(effective, zone);
  if (from > at) {
    refuse('record-imported-upcoming', 'effective', { edition: number, effective, today: dateAt(at, zone) });
    return;
  }
  const life = { number, imported: true, publicFrom: at, zone, effective, from, materiality, digests };
  if (enter(history, act, life)) history.refused.delete(number);
}
