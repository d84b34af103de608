import { startOfDay } from '../../calendar/zone.ts';
import { type Act, end, type History, isKnownBefore, lifeAt, mention, placeholders, revive } from '../history.ts';
import { fields, stillUpcoming, summarySentences, takenBack } from './fields.ts';

/** An upcoming edition put off to a later date, still before the next upcoming one. */
export function applyPostponed(history: History, act: Act): void {
  const entry = fields(act, 'edition', 'effective');
  const life = entry && summarySentences(history, act, entry.edition);
  if (entry === undefined || life === undefined || !stillUpcoming(act, life, 'record-postponed-late')) return;
  const { effective } = entry;
  const from = startOfDay(effective, life.zone);
  if (from <= life.from) {
    act.refuse('record-postponed-earlier', 'effective', { edition: life.number, from: life.effective, to: effective });
    return;
  }
  const next = lifeAt(history, history.live.indexOf(life.number) + 1);
  if (next !== undefined && next.from <= from) {
    act.refuse('record-amends-changed', 'effective', { edition: next.number });
    return;
  }
  if (history.retirement !== undefined && history.retirement.from <= from) {
    act.refuse('record-policy-retired', 'effective', { effective: history.retirement.effective });
    return;
  }
  history.lives.set(life.number, { ...life, effective, from });
  mention(history, life.number, act.entry);
}

/**
 * An upcoming edition taken back. One that was not yet public leaves no trace for readers, and what it was to replace
 * stays announced.
 */
export function applyWithdrawn(history: History, act: Act): void {
  const entry = fields(act, 'edition');
  const life = entry && summarySentences(history, act, entry.edition);
  if (life === undefined || !stillUpcoming(act, life, 'record-withdrawn-late')) return;
  end(history, { ...life, entries: [...life.entries, act.entry] }, takenBack(act, life.zone));
  if (isKnownBefore(life, act.at)) return;
  const shown = placeholders(history, life.replaces, () => true).at(-1);
  if (shown !== undefined && shown.fate !== 'unpublished') revive(history, shown);
}
