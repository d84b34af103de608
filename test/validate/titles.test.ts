import { expect, test } from 'vitest';
import type { Schema } from '../../src/validate/json-schema.ts';
import { resolved, schemaOf } from '../../src/validate/schemas.ts';
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

const all = [...schemas.forms.keys()].flatMap((file) => [...propertiesOf(file, schemaOf(schemas, file), file)]);

/** Both halves of a text, the second without a Russian letter; `mark` parts them. */
const isInBoth = (text: string, mark: string): boolean => {
  const [russian = '', english = '', ...more] = text.split(mark);
  return more.length === 0 && /\S/.test(russian) && /[A-Za-z]/.test(english) && !/\p{Script=Cyrillic}/u.test(english);
};

test('every property has a title and a description in Russian and in English', () => {
  const wrong = all.filter(
    ({ schema: { title = '', description = '' } }) =>
      !isInBoth(title, ' · ') || !isInBoth(description, ' / ') || !/^.*\p{Script=Cyrillic}.* \/ /su.test(description),
  );
  expect(all.length).toBeGreaterThan(200);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
