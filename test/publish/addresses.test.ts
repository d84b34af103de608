import { expect, test } from 'vitest';
import { addresses, sharedAddresses } from '../../src/publish/addresses.ts';
import { publisher } from './gazette.ts';

test('the authoritative language lies at the top, every other in its folder', () => {
  expect(addresses(publisher, 'ru').notice('privacy', 3)).toBe('https://policies.imed-group.ru/notices/privacy-3/');
  expect(addresses(publisher, 'en').notice('privacy', 3)).toBe('https://policies.imed-group.ru/en/notices/privacy-3/');
  expect(addresses({ ...publisher, languages: ['en', 'ru'] }, 'en').home).toBe('https://policies.imed-group.ru/');
});

test('a gazette may lie in a folder of its host', () => {
  const inFolder = { ...publisher, origin: 'https://imed-group.ru/legal' };
  expect(addresses(inFolder, 'en').atom('privacy')).toBe('https://imed-group.ru/legal/en/privacy/feed.xml');
  expect(sharedAddresses(inFolder).schema('edition')).toBe('https://imed-group.ru/legal/api/schema/edition.json');
});

test('no two things have one address', () => {
  const all = (['ru', 'en'] as const).flatMap((language) =>
    Object.values(addresses(publisher, language)).map((it) => (typeof it === 'function' ? it('privacy', 3) : it)),
  );
  expect(new Set(all).size).toBe(all.length);
});
