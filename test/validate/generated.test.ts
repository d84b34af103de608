import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFiles, readSchemas } from '../../scripts/generate/index.ts';
import { validatorsOf } from '../../scripts/generate/validators.ts';

describe('what is derived from the schemas is fresh (npm run generate)', async () => {
  test.each([...(await generatedFiles(process.cwd()))])('%s', (path, content) => {
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});

describe('a schema that says what it may not is refused', () => {
  const withTerms = (change: (schema: { [key: string]: unknown }) => void) => {
    const schemas = readSchemas('schema');
    const terms = structuredClone(schemas.get('facts/terms.json') ?? {});
    change(terms);
    return new Map([...schemas, ['facts/terms.json', terms]]);
  };

  test('an unknown keyword', () => {
    expect(() => validatorsOf(withTerms((schema) => Object.assign(schema, { requierd: ['id'] })))).toThrow(/requierd/);
  });

  test('a gazette keyword without a sentence in one language', () => {
    const schemas = withTerms(({ gazette }) => {
      const { events } = gazette as { events: { added: { say: { en?: string } } } };
      delete events.added.say.en;
    });
    expect(() => validatorsOf(schemas)).toThrow(/gazette/);
  });

  test('a gazette keyword with an unknown event', () => {
    const schemas = withTerms(({ properties }) => {
      const { term } = properties as { term: { gazette: { events: Record<string, unknown> } } };
      term.gazette.events['grown'] = term.gazette.events['changed'];
    });
    expect(() => validatorsOf(schemas)).toThrow(/gazette/);
  });
});
