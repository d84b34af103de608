import { parseInstant } from '../calendar/instant.ts';
import type { RecordEntry } from '../model.ts';
import { retractReplaced } from './acts/announced.ts';
import { acts } from './acts/table.ts';
import { type Act, type History, type Life, lifeAt, type Refuse, type Terms } from './history.ts';

/**
 * Tells the lives of a policy's editions from its record, oldest entry first. Entries of the same instant are one plan:
 * what it replaces is withdrawn first, and what it does to other editions is judged at its end. An entry that breaks a
 * law is reported; what can still be made of it is made.
 * @param refuseAt gives, for an entry's index, what to call with each law that it breaks.
 */
export function replay(
  entries: readonly RecordEntry[],
  terms: Terms,
  refuseAt: (index: number) => Refuse = () => () => {},
): History {
  const history: History = { lives: new Map(), live: [], refused: new Set(), highest: 0, revoked: [] };
  let plan: Act[] = [];
  entries.forEach((entry, index) => {
    const refuse = refuseAt(index);
    const at = parseInstant(entry.at);
    if (at === undefined) refuse('record-entry-incomplete', 'at', { event: entry.event, field: 'at' });
    else plan.push({ entry, at, terms, refuse });
    if (entry.at === entries[index + 1]?.at) return;
    carryOut(history, plan);
    plan = [];
  });
  return history;
}

function carryOut(history: History, plan: readonly Act[]): void {
  const highest = history.highest;
  for (const act of plan) retractReplaced(history, act);
  for (const act of plan) acts[act.entry.event](history, act);
  const last = plan.at(-1);
  if (last === undefined) return;
  // What a refused announcement leaves behind follows from the refusal and is no news.
  const failed = plan.some(({ entry }) => history.refused.has(entry.edition ?? 0));
  for (let position = history.live.length - 1; position >= 0; position--) {
    const life = lifeAt(history, position);
    if (life === undefined || (life.from <= last.at && life.number <= highest)) return;
    const before = lifeAt(history, position - 1);
    if (life.number > highest) checkOrder(plan, life, before);
    else if (life.amends !== before?.number && !failed)
      last.refuse('record-amends-changed', 'event', { edition: life.number });
    history.lives.set(life.number, amending(life, before));
  }
}

/** Readers must know the text that a new edition amends by the day on which they learn of the new one. */
function checkOrder(plan: readonly Act[], life: Life, before: Life | undefined): void {
  if (before?.announced === undefined || before.publicFrom <= life.publicFrom) return;
  const act = plan.find(({ entry }) => entry.edition === life.number);
  const data = { edition: life.number, other: before.number, announced: before.announced };
  act?.refuse('record-announced-order', 'announced', data);
}

function amending({ amends: _, ...life }: Life, before: Life | undefined): Life {
  return before === undefined ? life : { ...life, amends: before.number };
}
