/** What a check takes for granted of the schemas, since it compiles them without asking (src/validate/schema/validator.ts). */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Schema, Schemas } from '../../src/validate/schemas.ts';
import { schemas } from './schemas.ts';

/** Compiles every schema with its annotations, of which `gazette` has a schema of its own. */
function compileStrictly(schemas: Schemas): void {
  const ajv = new Ajv2020({ strict: true, inlineRefs: false });
  ajv.addVocabulary(['markdownDescription']);
  ajv.addKeyword({ keyword: 'gazette', metaSchema: { ...schemas.get('gazette.json') } });
  for (const [name, schema] of schemas) ajv.addSchema(schema, `schema:/${name}`);
  for (const name of schemas.keys()) ajv.getSchema(`schema:/${name}`);
}

test('every schema is sound', () => {
  compileStrictly(schemas);
});

describe('a schema that says what it may not is refused', () => {
  const withTerms = (change: (schema: { [key: string]: unknown }) => void) => {
    const terms = structuredClone({ ...schemas.get('facts/terms.json') }) as { [key: string]: unknown };
    change(terms);
    return new Map([...schemas, ['facts/terms.json', terms as Schema]]);
  };

  test('an unknown keyword', () => {
    const misspelt = withTerms((schema) => Object.assign(schema, { requierd: ['id'] }));
    expect(() => compileStrictly(misspelt)).toThrow(/requierd/);
  });

  test('a gazette keyword without a sentence in one language', () => {
    const silent = withTerms(({ gazette }) => {
      const { events } = gazette as { events: { added: { say: { en?: string } } } };
      delete events.added.say.en;
    });
    expect(() => compileStrictly(silent)).toThrow(/gazette/);
  });

  test('a gazette keyword with an unknown event', () => {
    const grown = withTerms(({ properties }) => {
      const { term } = properties as { term: { gazette: { events: Record<string, unknown> } } };
      term.gazette.events['grown'] = term.gazette.events['changed'];
    });
    expect(() => compileStrictly(grown)).toThrow(/gazette/);
  });
});
