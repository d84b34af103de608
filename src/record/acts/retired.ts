import { earliestEffective } from '../../calendar/notice.ts';
import { dateAt, startOfDay } from '../../calendar/zone.ts';
import type { IsoDate } from '../../model.ts';
import { type Act, type History, inForceOn, type Life, lastLive, type Terms } from '../history.ts';
import { fields, publicFrom } from './fields.ts';

/** The end of the whole policy on a date; a material change, announced as long ahead as the edition in force promised. */
export function applyRetired(history: History, act: Act): void {
  const { at, entry, terms, refuse } = act;
  const known = fields(act, 'announced', 'effective');
  if (known === undefined) return;
  const { announced, effective } = known;
  if (history.retirement !== undefined) {
    refuse('record-policy-retired', 'event', { effective: history.retirement.effective });
    return;
  }
  const last = lastLive(history);
  if (last === undefined) {
    refuse('record-retired-nothing', 'event');
    return;
  }
  const from = startOfDay(effective, last.zone);
  if (from <= last.from) {
    refuse('record-retired-early', 'effective', { edition: last.number, effective, other: last.effective });
    return;
  }
  const today = dateAt(at, last.zone);
  if (announced < today) {
    refuse('record-retired-backdated', 'announced', { announced, today });
    return;
  }
  const days = daysPromised(history, terms, announced, last);
  const earliest = earliestEffective(announced, days);
  if (effective < earliest) refuse('retirement-short', 'effective', { announced, effective, days, earliest });
  const { successor } = entry;
  history.retirement = {
    number: history.revoked.length + 1,
    announced,
    publicFrom: publicFrom(at, announced, last.zone),
    zone: last.zone,
    effective,
    from,
    ...(successor === undefined ? {} : { successor }),
    entries: [entry],
    fate: 'live',
  };
}

/** Whole days of notice that the edition in force on a date promises, or else the last one. */
export function daysPromised(history: History, terms: Terms, announced: IsoDate, last: Life): number {
  return terms.head(inForceOn(history, announced)?.number ?? last.number)?.days ?? terms.days;
}
