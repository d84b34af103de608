import type { Amendment, Declaration, FactChange, Materiality, Reason, TextChange } from '../model.ts';

const weight: Readonly<Record<Materiality, number>> = { editorial: 0, clarification: 1, material: 2 };

/** Orders the weightiest first. */
export function byWeight(a: Materiality, b: Materiality): number {
  return weight[b] - weight[a];
}

/** The weightiest of several; editorial where there is none. */
export function weightiest(all: Iterable<Materiality>): Materiality {
  let found: Materiality = 'editorial';
  for (const one of all) if (weight[one] > weight[found]) found = one;
  return found;
}

/**
 * What the differences between two editions amount to: what the schema and the lack of an explanation compute, then what
 * the amendment declares of exactly the facts and sections that it is about. Lowering needs a reason that is published.
 */
export function weigh(
  facts: readonly FactChange[],
  texts: readonly TextChange[],
  entries: readonly Declaration[],
): Amendment {
  const reasons = [
    ...facts.map((change) => reasonOf(change, entries)),
    ...texts.filter(({ explained }) => !explained).map((change) => decide(entries, ofText(change))),
  ].sort((a, b) => byWeight(a.materiality, b.materiality));
  const changed = new Set([...facts.map(ofFact).flatMap(subjectsOf), ...texts.map(({ target }) => target)]);
  const spoken = new Set(entries.flatMap(({ about }) => about));
  const unspoken = texts.filter(({ explained, part, target }) => !explained && part !== 'moved' && !spoken.has(target));
  return {
    facts,
    texts,
    entries,
    reasons,
    materiality: weightiest(reasons.map(({ materiality }) => materiality)),
    idle: entries.flatMap(({ id, about }) => about.filter((it) => !changed.has(it)).map((it) => [id, it] as const)),
    unjustified: [...new Set(entries.filter((entry) => lowersWithoutWord(entry, reasons)).map(({ id }) => id))],
    unspoken: [...new Set(unspoken.map(({ target }) => target))],
  };
}

/** What one change of fact amounts to, given what legal says of it. */
export function reasonOf(change: FactChange, entries: readonly Declaration[]): Reason {
  return decide(entries, ofFact(change));
}

function ofFact(change: FactChange): Reason {
  const by = change.ruled ? 'schema' : 'unruled';
  return { target: change.subject, materiality: change.materiality, computed: change.materiality, by, change };
}

function ofText({ target, part }: TextChange): Reason {
  const computed = part === 'moved' ? 'editorial' : 'material';
  return { target, materiality: computed, computed, by: part === 'moved' ? 'moved' : 'unexplained', part };
}

/**
 * The weightiest word that the entries about a target have, or what was computed. An entry that states no materiality
 * lets the computed one stand: another entry about the same target, written for another change, cannot lower it.
 */
function decide(entries: readonly Declaration[], reason: Reason): Reason {
  const speaking = entries.filter((entry) => isAbout(entry, reason));
  const stands = speaking.some(({ materiality }) => materiality === undefined);
  let decided: Reason | undefined;
  for (const entry of speaking) {
    if (entry.materiality === undefined) continue;
    const lowers = weight[entry.materiality] < weight[reason.computed];
    if (lowers && (entry.because === undefined || stands)) continue;
    if (decided !== undefined && weight[decided.materiality] >= weight[entry.materiality]) continue;
    const because = entry.because === undefined ? {} : { because: entry.because };
    decided = { ...reason, materiality: entry.materiality, by: 'entry', entry: entry.id, ...because };
  }
  return decided ?? reason;
}

/** Whether an entry of an amendment is about a change. */
export function isAbout({ about }: Declaration, reason: Reason): boolean {
  return subjectsOf(reason).some((subject) => about.includes(subject));
}

/** What an amendment may call what changed: by its name of today, or, for a fact, by the one that it had. */
export function subjectsOf({ target, change }: Pick<Reason, 'target' | 'change'>): string[] {
  return change?.formerly === undefined ? [target] : [target, `${change.kind}.${change.formerly}`];
}

function lowersWithoutWord(entry: Declaration, reasons: readonly Reason[]): boolean {
  const { materiality, because } = entry;
  if (materiality === undefined || because !== undefined) return false;
  return reasons.some((reason) => isAbout(entry, reason) && weight[materiality] < weight[reason.computed]);
}
