import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareFacts, rowOf, sayChange } from '../../../src/compare/index.ts';
import { formatValue } from '../../../src/i18n/index.ts';
import type { Language } from '../../../src/model.ts';
import { bindingSheet, sectionsOf, wordedSheet } from '../../../src/publish/api/index.ts';
import type { Published } from '../../../src/publish.ts';
import { isValid } from '../schemas.ts';
import { statedSheet } from './app.ts';
import { openShipped, shippedEdition } from './shipped.ts';

let gazette: Published;
beforeAll(() => {
  gazette = openShipped();
});

type File = Awaited<ReturnType<typeof shippedEdition>>;

function editionsOf(policy: string, language: Language): File[] {
  const found = gazette.policies.find(({ id }) => id === policy);
  if (found === undefined) throw new Error(policy);
  return found.editions.map((edition) => shippedEdition(gazette, found, edition, language));
}

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  test.each(['privacy', 'payment', 'terms'])('%s is valid, and small enough to load two', (policy) => {
    for (const file of editionsOf(policy, language)) {
      expect(isValid('edition', file.json)).toEqual([]);
      expect(gzipSync(file.text).length).toBeLessThan(20_000);
    }
  });

  test('carries the text as it is', () => {
    for (const file of editionsOf('privacy', language)) {
      expect(sectionsOf(file.json)).toEqual(JSON.parse(JSON.stringify(file.document.sections)));
    }
  });

  test('carries the facts as they bind and as they are worded', () => {
    for (const file of editionsOf('privacy', language)) {
      const [authoritative, localised] = [bindingSheet(file.json), statedSheet(file.json)];
      expect(authoritative.facts).toEqual(file.authoritative.facts);
      expect(localised.facts).toEqual(file.localised.facts);
      expect([authoritative.publisher, localised.publisher]).toEqual([
        file.authoritative.publisher,
        file.localised.publisher,
      ]);
    }
  });

  test('two files are compared and worded in a browser as they are here', () => {
    const files = editionsOf('privacy', language);
    let changes = 0;
    for (const before of files) {
      for (const after of files) {
        const here = compareFacts(before.authoritative, after.authoritative);
        const [old, now] = [before.json, after.json];
        const there = compareFacts(bindingSheet(old), bindingSheet(now));
        expect(there).toEqual(here);
        expect(there.map((change) => sayChange(change, statedSheet(old), statedSheet(now), language))).toEqual(
          here.map((change) => sayChange(change, before.localised, after.localised, language)),
        );
        expect(there.map((change) => rowOf(change, wordedSheet(old), wordedSheet(now), language, String))).toEqual(
          here.map((change) => rowOf(change, before.localised, after.localised, language, formatValue)),
        );
        changes += here.length;
      }
    }
    expect(changes).toBeGreaterThan(0);
  });
});

test('the authoritative file repeats no value, a translation only what it words otherwise', () => {
  const [ru] = editionsOf('privacy', 'ru');
  const [en] = editionsOf('privacy', 'en');
  const facts = (file: File | undefined) => Object.values(file?.json.facts ?? {}).flat();
  expect(facts(ru).filter(({ texts }) => texts !== undefined)).toEqual([]);
  const answer = facts(en).find(({ id }) => id === 'answer');
  expect(answer?.values['within']).toBe('30 days');
  expect(Object.keys(answer?.texts ?? {})).not.toContain('within');
  expect(answer?.texts?.['what']).toMatch(/^[\x20-\x7e]+$/);
});

test('the words are of one language', () => {
  const [en] = editionsOf('privacy', 'en');
  expect(JSON.stringify(en?.json.vocabulary)).not.toMatch(/[а-я]/i);
  expect(Object.keys(en?.json.vocabulary['deadlines']?.label ?? {})).toEqual(['en']);
});

test('says what it is, and that people have to be told', () => {
  const { sections, facts, vocabulary, notes, digests, publisher, ...rest } =
    editionsOf('privacy', 'en')[2]?.json ?? {};
  expect(Object.keys(digests ?? {})).toEqual(['ru', 'en']);
  expect(notes?.length).toBeGreaterThan(0);
  expect(rest).toMatchObject({
    asOf: '2026-11-24',
    ...{ policy: 'privacy', edition: 3, language: 'en', authoritative: 'ru', imported: false, supersedes: 2 },
    ...{ announced: '2026-11-23', effective: '2027-01-12', from: '2027-01-12T00:00:00+05:00' },
    ...{ materiality: 'material', requiresNotice: true },
    notice: { days: 30, zone: 'Asia/Yekaterinburg' },
    translations: { ru: 'https://policies.imed-group.ru/api/privacy/3.json' },
    url: 'https://policies.imed-group.ru/en/privacy/editions/3/',
  });
});

test('the same edition has the same bytes, whatever was asked before', () => {
  const again = openShipped();
  const policy = again.policies.find(({ id }) => id === 'terms');
  const edition = policy?.editions[0];
  if (policy === undefined || edition === undefined) throw new Error('terms');
  const [before] = editionsOf('terms', 'en');
  expect(shippedEdition(again, policy, edition, 'en').text).toBe(before?.text);
});
