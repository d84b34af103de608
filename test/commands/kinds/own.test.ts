/** A company's own kind from the working text to a frozen edition that needs its file no more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { compile } from '../../../src/compile/index.ts';
import { amend, policy, Town, town } from '../acts/town.ts';

const kind = readFileSync(join(import.meta.dirname, '../../validate/kinds/vehicles.yaml'), 'utf8');
const facts = [
  'facts:',
  '  terms:',
  '    - id: care',
  '      term: бережно',
  '      definition: не быстрее 90 км/ч',
  '  vehicles:',
  '    - id: vesta',
  '      name: Лада Веста',
  '      price: 1500 RUB',
  '      wait: 30 days',
  '      since: 2026-05-01',
  '      age: 21',
  '      made: RU',
  '      fuel: petrol',
  '      extras: [chair, rack]',
  "      terms: '{{terms.care}}'",
];

let place: Town;

beforeEach(async () => {
  place = new Town({ ...town(), ...policy('cars', 'Автомобили', 'Cars'), 'kinds/vehicles.yaml': kind });
  place
    .edit('cars/policy.yaml', 'facts:', facts.join('\n'))
    .edit('cars/policy.yaml', 'Пишите на', '{{terms}}\n\n      {{vehicles}}\n\n      Пишите на')
    .edit('cars/policy.yaml', 'text: {{terms}}', 'text: |\n      {{terms}}')
    .edit(
      'cars/policy.en.yaml',
      'facts:',
      'facts:\n  terms:\n    - {id: care, term: with care, definition: at most 90 km/h}\n  vehicles:\n    - {id: vesta, name: Lada Vesta}',
    )
    .edit('cars/policy.en.yaml', 'text: Write to', 'text: |\n      {{terms}}\n\n      {{vehicles}}\n\n      Write to');
  await place.done('import cars --effective 2025-03-01');
});

/** What readers get of the last edition: its article, and the same as JSON. */
function shownIn(language: 'ru' | 'en'): string {
  const { source } = place.policy('cars').editions.at(-1) ?? {};
  return source === undefined ? '' : JSON.stringify(compile(source(), language).article);
}

/** Without the spaces that lines must not break at. */
const plain = (text = ''): string => text.replace(/\s+/g, ' ');

const inRussian = [
  'Лада Веста',
  '1\u00A0500\u00A0RUB',
  '30\u00A0дней',
  'Россия',
  'детское кресло и\u00A0багажник',
  'бережно',
];
const inEnglish = [
  'Lada Vesta',
  'RUB\u00A01,500',
  '30\u00A0days',
  'Russia',
  'a child seat and a roof rack',
  'with care',
];

test('a policy states and shows it, and the frozen edition needs its file no more', async () => {
  expect(place.errors()).toEqual([]);
  for (const words of inRussian) expect(shownIn('ru')).toContain(words);
  for (const words of inEnglish) expect(shownIn('en')).toContain(words);
  expect(place.contents['cars/editions/1.words.json']).toContain('"vehicles":{');
  delete place.contents['kinds/vehicles.yaml'];
  expect(place.errors().map(({ code, place: { file } }) => `${code} ${file}`)).toContain(
    'field-unknown cars/policy.yaml',
  );
  expect(place.errors().filter(({ place: { file } }) => file.includes('editions'))).toEqual([]);
});

test('a change of it is weighed and told as its table says', async () => {
  place.at('2026-12-01').edit('cars/policy.yaml', 'price: 1500 RUB', 'price: 1400 RUB');
  amend(place, 'cars', 'cheaper', 'vehicles.vesta');
  const { acts } = await place.done('announce cars --effective 2026-12-02');
  expect(acts[0]?.entry['materiality']).toBe('clarification');
  expect(plain(acts[0]?.readers.en?.text)).toContain(
    'The price of “Lada Vesta” went down from RUB 1,500 to RUB 1,400.',
  );
  expect(place.errors()).toEqual([]);
});

test.each([
  ['price: 1500 RUB', 'price: 1600 RUB', 'The price of “Lada Vesta” went up from RUB\u00A01,500 to RUB\u00A01,600.'],
  ['wait: 30 days', 'wait: 40 days', 'Delivery (“Lada Vesta”): was 30\u00A0days, is now 40\u00A0days.'],
  [
    'extras: [chair, rack]',
    'extras: [rack]',
    'Included (“Lada Vesta”): was a child seat and a roof rack, is now a roof rack.',
  ],
  ['made: RU', 'made: DE', 'Made in (“Lada Vesta”): was Russia, is now Germany.'],
])('what it says nothing of is material: %s → %s', async (from, to, sentence) => {
  place.at('2026-12-01').edit('cars/policy.yaml', from, to);
  amend(place, 'cars', 'other', 'vehicles.vesta');
  expect(await place.refused('announce cars --effective 2026-12-02')).toEqual(['announce-notice-short']);
  const { acts } = await place.done('announce cars --effective 2027-01-15');
  expect(acts[0]?.entry['materiality']).toBe('material');
  expect(plain(acts[0]?.readers.en?.text)).toContain(plain(sentence));
});

test('its rules cannot be lightened together with what they weigh', async () => {
  place.at('2026-12-01').edit('cars/policy.yaml', 'price: 1500 RUB', 'price: 1600 RUB');
  place.edit('kinds/vehicles.yaml', 'duty: theirs', 'duty: ours');
  place.edit(
    'kinds/vehicles.yaml',
    'increased:\n        materiality: material',
    'increased:\n        materiality: clarification\n        why: {ru: Так решили., en: So it was decided.}',
  );
  place.edit(
    'kinds/vehicles.yaml',
    'decreased:\n        materiality: clarification',
    'decreased:\n        materiality: material',
  );
  amend(place, 'cars', 'dearer', 'vehicles.vesta');
  expect(place.errors()).toEqual([]);
  expect(await place.refused('announce cars --effective 2026-12-02')).toEqual(['announce-notice-short']);
});

test.each([
  ['price: 1500 RUB', 'price: 1500', 'value-form'],
  ['made: RU', 'made: FR', 'value-not-allowed'],
  ['extras: [chair, rack]', 'extras: [chair, sink]', 'value-not-allowed'],
  ['since: 2026-05-01', 'since: 2026-02-30', 'date-impossible'],
  ['wait: 30 days', 'wait: a month', 'period-form'],
  ["terms: '{{terms.care}}'", "terms: '{{deadlines.answer}}'", 'value-form'],
  ["terms: '{{terms.care}}'", "terms: '{{terms.core}}'", 'reference-fact-unknown'],
  ['fuel: petrol', 'fule: petrol', 'field-unknown'],
  ['  vehicles:', '  vehicels:', 'field-unknown'],
])('its facts are checked as any: %s → %s', (from, to, code) => {
  place.edit('cars/policy.yaml', from, to);
  expect(place.errors().map((finding) => finding.code)).toContain(code);
});

test('a broken kind is told at its own file alone', () => {
  place.edit('kinds/vehicles.yaml', 'type: number', 'type: numbr');
  expect(place.errors().map(({ code, place: { file } }) => `${code} ${file}`)).toEqual([
    'value-not-allowed kinds/vehicles.yaml',
  ]);
});
