import { expect, test } from 'vitest';
import { compareFacts, sayChange } from '../../src/compare/index.ts';
import type { Fact, FactChange, FactSheet, Language } from '../../src/model.ts';
import { type Entry, type Situation, singles, situations, vocabulary } from './sentences/situations.ts';

const words = {
  ru: {
    title: 'Предложения, которыми рассказывают об изменении фактов',
    material: 'существенное',
    clarification: 'уточнение',
    editorial: 'редакционное',
  },
  en: {
    title: 'The sentences that tell of a change of facts',
    material: 'material',
    clarification: 'clarification',
    editorial: 'editorial',
  },
};

function sheet(kind: string, facts: readonly Entry[]): FactSheet {
  if (!singles.has(kind)) return { vocabulary, publisher: {}, facts: { [kind]: facts as readonly Fact[] } };
  const [{ id: _, ...details } = {}] = facts as readonly Readonly<Record<string, string>>[];
  return { vocabulary, publisher: {}, facts: {}, [kind]: details };
}

/** Every event that a kind has words for: `['added', rule]`, `['within shortened', rule]`. */
function rulesOf(kind: string) {
  const { events = {}, fields = {} } = vocabulary[kind] ?? {};
  const ofFields = Object.entries(fields).flatMap(([field, { events }]) =>
    Object.entries(events).map(([event, rule]) => [`${field} ${event}`, rule] as const),
  );
  return [...Object.entries(events), ...ofFields];
}

/** Every sentence of a kind by what happened. */
function told(kind: string, language: Language): Map<string, Set<string>> {
  const sentences = new Map<string, Set<string>>();
  const all = situations(kind, language);
  const tell = (key: string, change: FactChange, [old, now]: Situation): void => {
    const sentence = sayChange(change, sheet(kind, old), sheet(kind, now), language);
    sentences.set(key, (sentences.get(key) ?? new Set()).add(sentence));
  };
  for (const situation of all)
    for (const change of compareFacts(sheet(kind, situation[0]), sheet(kind, situation[1])))
      tell([change.field, change.event].filter((part) => part !== undefined).join(' '), change, situation);
  // What cannot happen (the publisher can neither come nor go) has words too: a schema must give them for every kind.
  for (const [key] of rulesOf(kind)) {
    const [field = '', event] = key.split(' ');
    const change = { kind, subject: `${kind}.one`, materiality: 'material', ruled: true } as const;
    const happened = event === undefined ? { ...change, event: field } : { ...change, event, field };
    if (!sentences.has(key)) tell(key, happened, all.find(differIn(field)) ?? (all[0] as Situation));
  }
  return sentences;
}

function differIn(field: string): (situation: Situation) => boolean {
  return ([[old], [now]]) => old !== undefined && now !== undefined && old[field] !== now[field];
}

test.each(['ru', 'en'] as const)('every sentence is written out for a lawyer to read (%s)', async (language) => {
  const lines = [`# ${words[language].title}`];
  for (const [kind, { caption }] of Object.entries(vocabulary)) {
    lines.push('', `## ${caption[language]} (${kind})`);
    const sentences = told(kind, language);
    for (const [key, { materiality }] of rulesOf(kind)) {
      lines.push('', `${key} · ${words[language][materiality]}`, '');
      for (const sentence of sentences.get(key) ?? []) lines.push(`- ${sentence}`);
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`sentences/expected.${language}.md`);
});
