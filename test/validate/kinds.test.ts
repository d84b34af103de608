/** Lists of kinds and of translated fields say the same as the schemas that they repeat, title and description included. */
import { describe, expect, test } from 'vitest';
import type { Texts } from '../../src/model.ts';
import type { Schema } from '../../src/validate/schemas.ts';
import { schemas } from './schemas.ts';

const kinds = [...schemas].flatMap(([name, schema]) => {
  const kind = /^facts\/(.+)\.json$/.exec(name)?.[1];
  return kind === undefined ? [] : [[kind, schema] as const];
});

function schemaOf(name: string): Schema {
  return schemas.get(name) ?? {};
}

/** What stands over a list of such facts. */
function headOf({ gazette, description }: Schema): Schema {
  const { caption } = gazette as { readonly caption: Texts };
  return { title: `${caption.ru} · ${caption.en}`, ...(description === undefined ? {} : { description }) };
}

/** The fields that need a translation, without what only the authoritative text needs to know of them. */
function translated({ properties = {}, required = [] }: Schema): { required: string[]; properties: object } {
  const fields = Object.entries(properties).filter(
    ([, { gazette }]) => (gazette as { readonly translate?: boolean } | undefined)?.translate === true,
  );
  return {
    required: fields.map(([name]) => name).filter((name) => required.includes(name)),
    properties: Object.fromEntries(fields.map(([name, { gazette: _, examples: __, ...field }]) => [name, field])),
  };
}

describe.each(['policy.json', 'translation.json'])('%s', (name) => {
  test('lists every kind that has a schema, and no other', () => {
    const { properties = {} } = schemaOf(name).properties?.['facts'] ?? {};
    expect(Object.keys(properties).sort()).toEqual(kinds.map(([kind]) => kind).sort());
  });
});

describe.each(kinds)('%s', (kind, schema) => {
  const listedIn = (name: string) => schemaOf(name).properties?.['facts']?.properties?.[kind];

  test('is a list of such facts in a policy', () => {
    const items = { $ref: `facts/${kind}.json` };
    expect(listedIn('policy.json')).toEqual({ ...headOf(schema), type: 'array', items });
  });

  test('has in a translation the fields that need one, and no other', () => {
    const { title, description } = schema;
    const { required, properties } = translated(schema);
    const items = {
      ...{ title, description, type: 'object', required: ['id', ...required], additionalProperties: false },
      properties: { id: { $ref: 'id.json' }, ...properties },
    };
    expect(listedIn('translation.json')).toEqual({ ...headOf(schema), type: 'array', items });
  });
});

test('a translation of the publisher has the fields that need one, and details', () => {
  expect(schemaOf('publisher-translation.json')).toMatchObject(translated(schemaOf('publisher.json')));
  const { properties = {} } = schemaOf('publisher-translation.json');
  const needed = Object.keys(translated(schemaOf('publisher.json')).properties);
  expect(Object.keys(properties)).toEqual([...needed, 'details']);
});
