import { describe, expect, test } from 'vitest';
import { isGrammaticalCase } from '../../src/i18n/index.ts';
import type { FactEvent, Texts } from '../../src/model.ts';
import { resolved } from '../../src/validate/schemas.ts';
import { vocabularyOf } from '../../src/validate/vocabulary.ts';
import { schemas } from './schemas.ts';

const vocabulary = vocabularyOf(schemas);

test('holds every kind that has a schema, and the publisher', () => {
  const files = [...schemas.keys()].flatMap((file) => /^facts\/(.+)\.json$/.exec(file)?.[1] ?? []);
  expect(new Set(Object.keys(vocabulary))).toEqual(new Set([...files, 'publisher']));
});

test('knows of a field what its schema says, beside a reference too', () => {
  expect(vocabulary['deadlines']?.fields['within']?.order).toBe('period');
  expect(vocabulary['deadlines']?.fields['what']?.translate).toBe(true);
  expect(vocabulary['recipients']?.fields['kind']?.values?.['bank']?.ru).toMatch(/\p{Script=Cyrillic}/u);
  expect(Object.keys(vocabulary['publisher']?.fields ?? {})).not.toContain('zone');
});

function placeholders(texts: Texts): string[] {
  return Object.values(texts).flatMap((text) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, inner = '']) => inner));
}

describe.each(Object.entries(vocabulary))('%s', (kind, { title, value, item, fields, events }) => {
  const properties = (kind === 'publisher' ? schemas.get('publisher.json') : schemas.get(`facts/${kind}.json`))
    ?.properties;

  test('names its title and value among its fields', () => {
    expect(Object.keys(fields)).toContain(title);
    if (value !== undefined) expect(Object.keys(fields)).toContain(value);
  });

  test('says in sentences only what an entry has, in cases that exist', () => {
    const ofEntry = [...Object.keys(fields), 'what'];
    const check = (texts: Texts, known: readonly string[]): void => {
      for (const placeholder of placeholders(texts)) {
        const [name = '', grammaticalCase] = placeholder.split(':');
        expect(known).toContain(name);
        if (grammaticalCase !== undefined) expect(isGrammaticalCase(grammaticalCase)).toBe(true);
      }
    };
    const checkAll = (all: Readonly<Record<string, FactEvent>>, known: readonly string[]): void => {
      for (const { say } of Object.values(all)) check(say, known);
    };
    if (item !== undefined) check(item, ofEntry);
    checkAll(events, ofEntry);
    for (const field of Object.values(fields)) checkAll(field.events, [...ofEntry, 'from', 'to', 'added', 'removed']);
  });

  test('has words for every member of an enumeration, and a changed event for every field', () => {
    for (const [name, { values = {}, events: changes }] of Object.entries(fields)) {
      const part = properties?.[name] ?? {};
      const { schema } = resolved(schemas, { schema: part, file: `facts/${kind}.json`, through: [] });
      expect(Object.keys(values)).toEqual(expect.arrayContaining([...(schema.enum ?? [])]));
      expect(Object.keys(changes)).toContain('changed');
    }
  });
});
