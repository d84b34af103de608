/** What a check takes for granted of the schemas, since it compiles them without asking (src/validate/schema/validator.ts). */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Schema } from '../../src/validate/json-schema.ts';
import { schemas } from './schemas.ts';

/** Every schema of a file, and those that are derived from kinds. */
function compileStrictly(forms: Iterable<readonly [string, Schema]>): void {
  const ajv = new Ajv2020({ strict: true, inlineRefs: false });
  ajv.addVocabulary(['markdownDescription']);
  for (const [name, schema] of forms) ajv.addSchema(schema, name);
  for (const id of schemas.kinds.ids)
    for (const [name, schema] of Object.entries(schemas.kinds.get(id)?.schemas ?? {}))
      ajv.addSchema(schema, `${id}-${name}`);
  for (const name of Object.keys(ajv.schemas)) ajv.getSchema(name);
}

test('every schema is sound', () => {
  expect(schemas.kinds.ids.length).toBe(19);
  compileStrictly(schemas.forms);
});

test('a schema that says what it may not is refused', () => {
  const misspelt = { ...schemas.forms.get('id.json'), requierd: ['id'] };
  expect(() => compileStrictly([...schemas.forms, ['other.json', misspelt]])).toThrow(/requierd/);
});
