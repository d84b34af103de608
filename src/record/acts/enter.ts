import { addDays } from '../../calendar/date.ts';
import type { RecordEntry } from '../../model.ts';
import { type Act, type History, type Life, lastLive } from '../history.ts';

/** Takes an edition's number: never a second time, and reported where numbers before it are missing. */
export function takeNumber(history: History, act: Act, number: number): boolean {
  if (number <= history.highest) {
    act.refuse('record-number-reused', 'edition', { edition: number, next: history.highest + 1 });
    return false;
  }
  if (number > history.highest + 1) {
    act.refuse('record-number-gap', 'edition', { edition: number, next: history.highest + 1 });
  }
  history.highest = number;
  return true;
}

/** Adds an edition after all live ones; refused where it would take effect before one of them, or with it. */
export function enter(history: History, act: Act, life: Omit<Life, 'fate' | 'entries'>): boolean {
  const last = lastLive(history);
  if (last !== undefined && life.from <= last.from) {
    const { number: edition, effective } = life;
    const earliest = addDays(last.effective, 1);
    act.refuse('record-effective-order', 'effective', { edition, effective, other: last.number, earliest });
    return false;
  }
  history.lives.set(life.number, { ...life, fate: 'live', entries: [act.entry] });
  history.live.push(life.number);
  return true;
}

/** The optional fields that an entry hands on to its edition. */
export function handedOn(entry: RecordEntry): Pick<Life, 'urgent' | 'replaces'> {
  return {
    ...(entry.urgent === undefined ? {} : { urgent: entry.urgent }),
    ...(entry.replaces === undefined ? {} : { replaces: entry.replaces }),
  };
}
