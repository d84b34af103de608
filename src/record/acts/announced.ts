import { isDate } from '../../calendar/date.ts';
import { dateAt, startOfDay } from '../../calendar/zone.ts';
import { type Act, end, type History, isKnownBefore, lastLive, placeholders } from '../history.ts';
import { leadOf } from './earliest.ts';
import { enter, handedOn, takeNumber } from './enter.ts';
import { fields, ofEdition, publicFrom, zoneOf } from './fields.ts';

/** An edition announced to take effect on a date; the edition that it replaces is withdrawn by then. */
export function applyAnnounced(history: History, act: Act): void {
  const { at, entry, terms } = act;
  const known = fields(act, 'edition', 'announced', 'effective', 'materiality', ...ofEdition);
  if (known === undefined || !takeNumber(history, act, known.edition)) return;
  const { edition: number, announced, effective, materiality, digests } = known;
  if (history.refused.has(number)) return;
  history.refused.add(number);
  if (history.retirement !== undefined) {
    act.refuse('record-policy-retired', 'event', { effective: history.retirement.effective });
    return;
  }
  const zone = zoneOf(terms, number);
  if (!isTimely(history, act, zone)) return;
  checkUrgency(act, number);
  checkLead(history, act);
  const life = {
    ...{ number, imported: false, announced, publicFrom: publicFrom(at, announced, zone), zone },
    ...{ effective, from: startOfDay(effective, zone), materiality, digests, ...handedOn(entry) },
  };
  if (enter(history, act, life)) history.refused.delete(number);
}

/**
 * Withdraws the edition that an announcement replaces, from the instant at which readers see the new one. It must still
 * be upcoming then, and the new one may not take effect earlier; otherwise the announcement is refused.
 */
export function retractReplaced(history: History, act: Act): void {
  const { entry, at, terms, refuse } = act;
  const { event, edition, announced, effective, replaces } = entry;
  if (event !== 'announced' || edition === undefined || replaces === undefined) return;
  const zone = zoneOf(terms, edition);
  const seen = announced !== undefined && isDate(announced) ? publicFrom(at, announced, zone) : at;
  const replaced = placeholders(history, replaces, (life) => isKnownBefore(life, seen));
  const [life] = replaced;
  if (life?.fate !== 'live' || replaced.some((one) => one.fate !== 'unpublished' && one.from <= seen)) {
    refuse('record-replaced-unavailable', 'replaces', { edition, replaces });
    history.refused.add(edition);
    return;
  }
  if (effective !== undefined && effective < life.effective) {
    refuse('record-replacement-earlier', 'effective', { edition, effective, replaces, earliest: life.effective });
    history.refused.add(edition);
    return;
  }
  for (const one of replaced) {
    if (one.fate === 'unpublished') continue;
    end(history, { ...one, entries: [...one.entries, entry] }, { at: seen, date: dateAt(seen, zone), by: edition });
  }
}

/** Announced today or later; a replacement may keep the date on which the edition that it replaces was announced. */
function isTimely(history: History, { entry, at, refuse }: Act, zone: string): boolean {
  const { announced = '', edition = 0, replaces } = entry;
  const today = dateAt(at, zone);
  if (announced >= today || announced === history.lives.get(replaces ?? 0)?.announced) return true;
  refuse('record-backdated', 'announced', { edition, announced, today });
  return false;
}

function checkUrgency({ entry, terms, refuse }: Act, edition: number): void {
  const { urgent } = entry;
  if (urgent === undefined) return;
  if ([urgent.because, urgent.reference].some((texts) => (texts[terms.language] ?? '').trim() === '')) {
    refuse('record-urgent-unexplained', 'urgent', { edition });
  }
}

function checkLead(history: History, { entry, terms, refuse }: Act): void {
  const { edition = 0, announced = '', effective = '', materiality = 'material', urgent } = entry;
  const announcement = { edition, announced, materiality, urgent: urgent !== undefined };
  const { earliest, days } = leadOf(history, terms, announcement, lastLive(history) === undefined);
  if (effective >= earliest) return;
  if (days === undefined || days === 0)
    refuse('notice-next-day', 'effective', { edition, announced, effective, earliest });
  else refuse('notice-short', 'effective', { edition, announced, effective, days, earliest });
}
