import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOf, kindsOf } from '../../../src/validate/kinds/kinds.ts';
import type { KindField, KindTable } from '../../../src/validate/kinds/table.ts';
import { eventsOf, isAdverse } from '../../../src/validate/kinds/types.ts';
import { errorsOf } from '../../../src/validate/schema/validator.ts';
import { schemaOf } from '../../../src/validate/schemas.ts';
import { schemas } from '../schemas.ts';

const table = parse(readFileSync(join(import.meta.dirname, 'vehicles.yaml'), 'utf8')) as KindTable;
const own = { ...schemas, kinds: kindsOf(new Map([['vehicles', () => kindOf('vehicles', table)]])) };

/** Keywords and places of what is wrong with a fact. */
function wrong(fact: object, schema: 'policy.json' | 'translation.json' = 'policy.json'): string[] {
  const facts = { vehicles: [{ id: 'one', name: 'One', ...fact }] };
  const texts = { title: 'T', summary: 'S', sections: [{ id: 'a', heading: 'A', text: 'A.' }] };
  const whole = schema === 'policy.json' ? { id: 'cars', ...texts, facts } : { ...texts, facts };
  return errorsOf(whole, schema, own).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
}

describe('values are written as their type says', () => {
  const at = '/facts/vehicles/0';
  test.each([
    ['price', ['1500 RUB', '19.99 USD', '0 EUR'], ['1500', 'RUB 1500', '1,500 RUB', '1500 rub', '1.234 RUB', '-5 RUB']],
    ['wait', ['10 working days', '5-30 days', '1 week'], ['soon', 'ten days', '30']],
    ['since', ['2026-05-01'], ['1 May 2026', '2026-5-1', '2026']],
    ['made', ['RU', 'DE'], ['FR', 'Russia']],
    ['fuel', ['petrol'], ['water']],
    ['terms', ['{{terms.care}}'], ['care', 'terms.care', '{{deadlines.care}}', '{{terms.care.term}}', '{{terms}}']],
    ['name', ['Лада'], ['', ' ']],
  ])('%s', (field, right, others) => {
    for (const value of right) expect([value, wrong({ [field]: value })]).toEqual([value, []]);
    for (const value of others) expect([value, wrong({ [field]: value }).length]).toEqual([value, 1]);
  });

  test('numbers and lists', () => {
    expect(wrong({ age: 21, extras: ['chair', 'rack'] })).toEqual([]);
    expect(wrong({ age: -1 })).toEqual([`minimum ${at}/age`]);
    expect(wrong({ age: '21' })).toEqual([`type ${at}/age`]);
    expect(wrong({ extras: [] })).toEqual([`minItems ${at}/extras`]);
    expect(wrong({ extras: ['rack', 'rack'] })).toEqual([`uniqueItems ${at}/extras`]);
    expect(wrong({ extras: 'rack' })).toEqual([`type ${at}/extras`]);
  });
});

test('a fact has the fields of its kind and no others', () => {
  expect(wrong({ formerly: ['first'] })).toEqual([]);
  expect(wrong({ colour: 'red' })).toEqual(['additionalProperties /facts/vehicles/0']);
  expect(wrong({ name: undefined })).toEqual(['required /facts/vehicles/0']);
});

test('a translation has the texts that need one, and nothing else', () => {
  expect(wrong({}, 'translation.json')).toEqual([]);
  expect(wrong({ price: '1500 RUB' }, 'translation.json')).toEqual(['additionalProperties /facts/vehicles/0']);
  expect(wrong({ formerly: ['first'] }, 'translation.json')).toEqual(['additionalProperties /facts/vehicles/0']);
});

test('an unknown kind is no field of facts', () => {
  const whole = { id: 'cars', title: 'T', summary: 'S', sections: [{ id: 'a', heading: 'A' }], facts: { cars: [] } };
  const [error] = errorsOf(whole, 'policy.json', own);
  expect(error).toMatchObject({ keyword: 'additionalProperties', params: { additionalProperty: 'cars' } });
});

test('true and false are what YAML reads them as', () => {
  const words = { ru: 'да', en: 'yes' };
  const abroad: KindField = { type: 'enum', label: words, values: { true: words, false: words } };
  const { schemas: derived } = kindOf('vehicles', { ...table, fields: { ...table.fields, abroad } });
  expect(derived['policy.json'].items?.properties?.['abroad']).toMatchObject({ type: 'boolean' });
});

test('an editor gets the schema of a policy with the company’s kinds in it', () => {
  const facts = schemaOf(own, 'policy.json').properties?.['facts'];
  expect(Object.keys(facts?.properties ?? {})).toEqual(['vehicles']);
  expect(facts?.additionalProperties).toBe(false);
  expect(facts?.properties?.['vehicles']).toMatchObject({
    title: 'Автомобили · Vehicles',
    description: 'Автомобиль, который можно взять. / A car that people can take.',
    items: { required: ['id', 'name'] },
  });
  expect(schemaOf(own, 'record.json')).toBe(schemas.forms.get('record.json'));
});

describe('a direction may weigh less only where it burdens the company more, or people less', () => {
  const label = { ru: 'Срок', en: 'Time' };
  const light = (field: KindField, order: 'period' | 'number' | 'date' | 'set'): string[] =>
    eventsOf[order].filter((event) => !isAdverse(field, event));

  test.each([
    ['period', 'period', ['shortened'], ['lengthened']],
    ['number', 'number', ['increased'], ['decreased']],
    ['money', 'number', ['increased'], ['decreased']],
    ['date', 'date', ['earlier'], ['later']],
    ['list', 'set', ['widened'], ['narrowed']],
  ] as const)('%s', (type, order, ours, theirs) => {
    expect(light({ type, label, duty: 'ours' }, order)).toEqual(ours);
    expect(light({ type, label, duty: 'theirs' }, order)).toEqual(theirs);
    expect(light({ type, label }, order)).toEqual([]);
  });

  test('what has no direction is the company’s to weigh', () => {
    expect(isAdverse({ type: 'text', label }, 'changed')).toBe(false);
  });
});
