import type { Element } from 'hast';
import type { FactRow, Materiality } from '../../model.ts';
import { element, part } from './element.ts';
import type { DifferenceWords } from './words.ts';

/** A fact that changed: what it is about, what it was and what it is. */
export interface ChangedFact {
  readonly row: FactRow;
  readonly materiality: Materiality;
}

/** The part of the page that tells the facts one by one; nothing where none changed. */
export function factsPart(facts: readonly ChangedFact[], words: DifferenceWords): Element | undefined {
  if (facts.length === 0) return undefined;
  const heads = [words.what, words.before, words.after, words.amounts].map((head) =>
    element('th', { scope: 'col' }, head),
  );
  const table = element(
    'table',
    { className: ['fact-changes'] },
    element('thead', {}, element('tr', {}, heads)),
    element(
      'tbody',
      {},
      facts.map((fact) => rowOf(fact, words)),
    ),
  );
  return part('changes_facts', words.facts, element('div', { className: ['text'] }, table));
}

function rowOf(
  { row: { label, name, field, before, after }, materiality }: ChangedFact,
  words: DifferenceWords,
): Element {
  const what = [name, field].filter((part) => part !== undefined).join(' — ');
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row', dataLabel: words.what },
      element('span', { className: ['fact-kind'] }, label),
      what !== '' && ' ',
      what,
    ),
    valueCell(words.before, before, words.wasNot),
    valueCell(words.after, after, words.isNot),
    element('td', { dataLabel: words.amounts }, words.short[materiality]),
  );
}

/** A dash is no word: who listens is told what it stands for. */
function valueCell(label: string, value: string | undefined, absent: string): Element {
  const shown =
    value === undefined
      ? [element('span', { ariaHidden: 'true' }, '—'), element('span', { className: ['unseen'] }, absent)]
      : [value];
  return element('td', { dataLabel: label }, shown);
}
