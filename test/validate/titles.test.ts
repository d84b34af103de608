import { describe, expect, test } from 'vitest';
import { resolved, type Schema } from '../../src/validate/schemas.ts';
import { schemas } from './schemas.ts';

interface Property {
  readonly name: string;
  readonly schema: Schema;
}

/** Every property of a schema, and the schema itself, with references followed. */
function* propertiesOf(file: string, part: Schema, name: string): Iterable<Property> {
  const { schema } = resolved(schemas, { schema: part, file, through: [] });
  yield { name, schema };
  if (part.$ref !== undefined) return;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    yield* propertiesOf(file, property, `${name} ${key}`);
  }
  for (const [key, definition] of Object.entries(schema.$defs ?? {})) {
    yield* propertiesOf(file, definition, `${name} $defs ${key}`);
  }
  if (schema.items?.properties !== undefined) yield* propertiesOf(file, schema.items, `${name} items`);
}

const all = [...schemas].flatMap(([file, schema]) => [...propertiesOf(file, schema, file)]);

test('there are properties', () => {
  expect(all.length).toBeGreaterThan(200);
});

describe.each(all)('$name', ({ schema: { title = '', description = '' } }) => {
  test('has a title and a description in Russian and in English', () => {
    for (const halves of [title.split(' · '), description.split(' / ')]) {
      expect(halves).toHaveLength(2);
      expect(halves[0]).toMatch(/\S/);
      expect(halves[1]).toMatch(/[A-Za-z]/);
      expect(halves[1]).not.toMatch(/\p{Script=Cyrillic}/u);
    }
    expect(description).toMatch(/^.*\p{Script=Cyrillic}.* \/ /su);
  });
});
