import { startOfDay } from '../../calendar/zone.ts';
import { type Act, type History, isKnownBefore, type Retirement } from '../history.ts';
import { fields, isClose, takenBack } from './fields.ts';

/** The end of a policy put off to a later date. */
export function applyEndPostponed(history: History, act: Act): void {
  const entry = fields(act, 'effective');
  const end = entry && stillToCome(history, act);
  if (entry === undefined || end === undefined) return;
  const { effective } = entry;
  const from = startOfDay(effective, end.zone);
  if (from <= end.from) {
    act.refuse('record-end-earlier', 'effective', { from: end.effective, to: effective });
    return;
  }
  history.retirement = { ...end, effective, from, entries: [...end.entries, act.entry] };
}

/** The end of a policy taken back: it goes on. An end that was not yet public leaves no trace for readers. */
export function applyEndWithdrawn(history: History, act: Act): void {
  const end = stillToCome(history, act);
  if (end === undefined) return;
  delete history.retirement;
  const fate = isKnownBefore(end, act.at) ? 'withdrawn' : 'unpublished';
  history.revoked.push({ ...end, entries: [...end.entries, act.entry], fate, withdrawn: takenBack(act, end.zone) });
}

/** The announced end, which can be put off or taken back like an upcoming edition: before it has come, near it with a reason. */
function stillToCome(history: History, { at, entry, terms, refuse }: Act): Retirement | undefined {
  const end = history.retirement;
  if (end === undefined) {
    refuse('record-end-unknown', 'event');
    return undefined;
  }
  if (at >= end.from) {
    refuse('record-end-late', 'at', { effective: end.effective });
    return undefined;
  }
  if (isClose(at, end) && entry.because?.[terms.language] === undefined) {
    refuse('record-end-reason-missing', 'because', { effective: end.effective });
  }
  return end;
}
