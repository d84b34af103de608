/** Weights have no defaults, and none becomes lighter together with the change that it weighs. */
import { expect, test } from 'vitest';
import { compareFacts, sayChange } from '../../../src/compare/index.ts';
import type { Fact, FactSheet, FactVocabulary, KindVocabulary, Materiality } from '../../../src/model.ts';
import { vocabularyOf } from '../../../src/validate/index.ts';
import { schemas } from '../../validate/schemas.ts';

const shipped = vocabularyOf(schemas);

type Facts = Readonly<Record<string, readonly Fact[]>>;

const sheet = (facts: Facts, vocabulary: FactVocabulary = shipped): FactSheet => ({ vocabulary, publisher: {}, facts });

function weights(before: FactSheet, after: FactSheet): string[] {
  return compareFacts(before, after).map(({ subject, event, field, materiality, ruled }) =>
    [subject, ...(field === undefined ? [] : [field]), event, materiality, ...(ruled ? [] : ['unruled'])].join(' '),
  );
}

const say = { ru: 'Изменилось.', en: 'It changed.' };

function kind(events: Readonly<Record<string, Materiality>>, ofValue = events): KindVocabulary {
  const rules = (all: Readonly<Record<string, Materiality>>) =>
    Object.fromEntries(Object.entries(all).map(([event, materiality]) => [event, { materiality, say }]));
  const name = { order: 'none', events: {} } as const;
  const value = { order: 'number', events: rules(ofValue) } as const;
  return { label: {}, caption: {}, title: 'name', show: 'list', fields: { name, value }, events: rules(events) };
}

const one = { id: 'one', name: 'One', value: 1 };
const two = { id: 'two', name: 'Two', value: 2 };

test('an event without a rule is material, whatever its neighbours weigh', () => {
  const vocabulary = { things: kind({ added: 'clarification' }, { changed: 'editorial', decreased: 'clarification' }) };
  const of = (...things: readonly Fact[]) => sheet({ things }, vocabulary);
  expect(weights(of(one), of(one, two))).toEqual(['things.two added clarification']);
  expect(weights(of(one, two), of(one))).toEqual(['things.two removed material unruled']);
  expect(weights(of(one, two), of(two, one))).toEqual(['things.two moved material unruled']);
  expect(weights(of(one), of({ ...one, value: 2 }))).toEqual(['things.one value increased material unruled']);
  expect(weights(of(one), of({ ...one, value: 0 }))).toEqual(['things.one value decreased clarification']);
  expect(weights(of(one), of({ ...one, name: 'I' }))).toEqual(['things.one name changed material unruled']);
  expect(weights(of(one), of({ ...one, id: 'first', formerly: ['one'] }))).toEqual([
    'things.first renamed material unruled',
  ]);
});

test('what no kind describes is material', () => {
  expect(weights(sheet({ things: [one] }, {}), sheet({ things: [one, two] }, {}))).toEqual([
    'things.two added material unruled',
  ]);
});

test('the first facts of a kind are material, later ones are what their kind says', () => {
  const right = { id: 'see', what: 'see your data' };
  const more = { id: 'mend', what: 'have your data corrected' };
  for (const before of [{}, { rights: [] }])
    expect(weights(sheet(before), sheet({ rights: [right] }))).toEqual(['rights.see added material']);
  expect(weights(sheet({ rights: [right] }), sheet({ rights: [right, more] }))).toEqual([
    'rights.mend added clarification',
  ]);
});

test('a fact that moves between kinds weighs the heavier of both events', () => {
  const bank = { id: 'bank', name: 'A bank', role: 'payments', kind: 'bank' };
  const data = { id: 'phone', what: 'phone number' };
  const left = { recipients: [bank, { ...bank, id: 'post' }], categories: [data] };
  const moved = { recipients: [{ ...bank, id: 'post' }], categories: [data, { id: 'bank', what: 'bank account' }] };
  expect(weights(sheet(left), sheet(moved)).sort()).toEqual([
    'categories.bank added material',
    'recipients.bank removed material',
  ]);
  const gone = { ...left, recipients: [{ ...bank, id: 'post' }] };
  expect(weights(sheet(left), sheet(gone))).toEqual(['recipients.bank removed clarification']);
});

test('two facts that appear under one id weigh as their own kinds say', () => {
  const right = { id: 'see', what: 'see your data' };
  const term = { id: 'see', term: 'seeing', definition: 'looking' };
  const left = { rights: [{ ...right, id: 'old' }], terms: [{ ...term, id: 'old' }] };
  const now = { rights: [...left.rights, right], terms: [...left.terms, term] };
  expect(weights(sheet(left), sheet(now)).sort()).toEqual([
    'rights.see added clarification',
    'terms.see added material',
  ]);
});

test.each([
  ['material', 'clarification', 'material'],
  ['clarification', 'material', 'material'],
  ['editorial', 'clarification', 'clarification'],
  ['clarification', 'editorial', 'clarification'],
] as const)('where a kind weighed %s and now weighs %s, it is %s', (old, now, weight) => {
  const before = sheet({ things: [one] }, { things: kind({ added: old }, { increased: old }) });
  const vocabulary = { things: kind({ added: now }, { increased: now }) };
  expect(weights(before, sheet({ things: [one, two] }, vocabulary))).toEqual([`things.two added ${weight}`]);
  expect(weights(before, sheet({ things: [{ ...one, value: 2 }] }, vocabulary))).toEqual([
    `things.one value increased ${weight}`,
  ]);
});

test('a rule that the older edition did not have makes nothing lighter', () => {
  const before = sheet({ things: [one] }, { things: kind({}) });
  const after = sheet({ things: [one, two] }, { things: kind({ added: 'editorial' }) });
  expect(weights(before, after)).toEqual(['things.two added material unruled']);
});

test('a member that its kind has no more is told in the words that it had', () => {
  const fuel = (values: object) => ({ ...kind({}), fields: { fuel: { order: 'none', events: {}, values } } }) as const;
  const petrol = { petrol: { ru: 'бензин' } };
  const of = (value: string, values: object) =>
    sheet({ cars: [{ id: 'one', fuel: value }] }, { cars: fuel(values) as KindVocabulary });
  const [before, after] = [of('petrol', petrol), of('gas', { gas: { ru: 'газ' } })];
  const [change] = compareFacts(before, after);
  expect(change && sayChange(change, before, after, 'ru')).toContain('было — бензин, стало — газ');
});
