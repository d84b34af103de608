import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addresses, sharedAddresses } from '../../src/publish/addresses.ts';
import { publisher } from '../publish/gazette.ts';
import { foundInPolicyCalled, foundInSectionCalled } from './called.ts';

/** What the names at the top of the site begin with: of pages, of folders, and of every address that is published. */
function namesOnSite(): string[] {
  const pages = ['site/pages', 'site/pages/[...language]', 'site/public'].flatMap((folder) => readdirSync(folder));
  const found = [
    ...Object.values(sharedAddresses(publisher)).map((it) => (typeof it === 'function' ? it('edition') : it)),
    ...Object.values(addresses(publisher, 'ru')).map((it) => (typeof it === 'function' ? it('privacy', 3) : it)),
    ...Object.values(addresses(publisher, 'en')).map((it) => (typeof it === 'function' ? it('privacy', 3) : it)),
    ...pages.filter((name) => !name.startsWith('[')).map((name) => `${publisher.origin}/${name}`),
  ];
  const names = found.map((address) => address.slice(publisher.origin.length + 1).split(/[/.]/)[0] ?? '');
  return [...new Set(names)].filter((name) => /^[a-z]/.test(name) && name !== 'privacy').sort();
}

describe('a policy is not called', () => {
  test.each(namesOnSite())('%s, which is something else on the site', (name) => {
    expect(foundInPolicyCalled(name)).toEqual(['policy-id-taken']);
  });

  test.each(['subscribe', 'unsubscribe', 'sitemap-en', 'banner-0a1b', 'ru', 'assets', 'languages'])(
    '%s either',
    (name) => {
      expect(foundInPolicyCalled(name)).toEqual(['policy-id-taken']);
    },
  );
});

test.each(['notices-policy', 'api-terms', 'feeds', 'bannerless', 'english'])('a policy may be called %s', (name) => {
  expect(foundInPolicyCalled(name)).toEqual([]);
});

test.each(['compare', 'change-12', 'moved-1-from'])('a section is not called %s, as a part of pages is', (name) => {
  expect(foundInSectionCalled(name)).toEqual(['id-taken-by-page']);
});

test.each(['changes', 'contents', 'main', 'change', 'moved-data'])('a section may be called %s', (name) => {
  expect(foundInSectionCalled(name)).toEqual([]);
});
