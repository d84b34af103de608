import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { contentSecurityPolicy, REDIRECT, type Script } from '../../site/views/security.ts';
import { attribute, filesOf, named, pagesOf } from './site.ts';

const { announced, again, effective } = inject('sites');
const pages = pagesOf(announced);
const addresses = new Set([...filesOf(announced).keys()].map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));

test('two builds at one instant are the same bytes', () => {
  expect([...filesOf(again)]).toEqual([...filesOf(announced)]);
});

test('every address of the design is there, in both languages', () => {
  const russian = [
    '',
    'notices/',
    'notices/privacy-3/',
    'embed/',
    ...['payment', 'privacy', 'terms'].flatMap((id) => [`${id}/`, `${id}/editions/`]),
  ];
  const editions = ['payment/editions/1/', 'terms/editions/1/', ...[1, 2, 3].map((n) => `privacy/editions/${n}/`)];
  const both = [...russian, ...editions].flatMap((path) => [`/${path}`, `/en/${path}`]);
  expect([...addresses]).toEqual(
    expect.arrayContaining([...both, '/404.html', '/sitemap-index.xml', '/robots.txt', '/_headers']),
  );
});

test('html-validate finds nothing', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  });
  for (const { path, html } of [...pages, ...pagesOf(effective)]) {
    const { results } = await validator.validateString(html, path);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`)),
    ).toEqual([]);
  }
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('leads only to what is there', () => {
    const ids = new Set(page.elements.map((element) => attribute(element, 'id')).filter(Boolean));
    for (const element of named(page, 'a', 'link')) {
      const href = attribute(element, 'href') ?? '';
      if (!href.startsWith('/') && !href.startsWith('#')) continue;
      const [path = '', anchor] = href.split('#');
      if (path !== '') expect(addresses, href).toContain(path);
      if (anchor === undefined) continue;
      const there = path === '' ? ids : idsAt(path);
      expect(there.has(decodeURIComponent(anchor)), `${page.path} leads to ${href}`).toBe(true);
    }
  });

  test('has each id once', () => {
    const ids = page.elements.map((element) => attribute(element, 'id')).filter(Boolean);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const loaded = [
      ...named(page, 'img', 'script', 'iframe', 'source', 'video', 'audio', 'embed').map((element) =>
        attribute(element, 'src'),
      ),
      ...named(page, 'link')
        .filter((element) => /stylesheet|icon|preload/.test(attribute(element, 'rel') ?? ''))
        .map((element) => attribute(element, 'href')),
    ].filter((address) => address !== undefined);
    expect(loaded.length).toBeGreaterThan(0);
    for (const address of loaded) expect(address).toMatch(/^\/(?!\/)/);
  });

  test('runs no script but the one that it is for', () => {
    const kind = scriptOf(page.path);
    const policies = named(page, 'meta')
      .filter((element) => attribute(element, 'httpEquiv') === 'Content-Security-Policy')
      .map((element) => attribute(element, 'content'));
    expect(policies).toEqual([contentSecurityPolicy(kind)]);
    const upcoming = named(page, 'link').filter(({ properties }) => properties['dataFrom'] !== undefined);
    expect(upcoming.length > 0).toBe(kind === 'redirect');
    const scripts = named(page, 'script').filter((element) => attribute(element, 'type') !== 'application/ld+json');
    const inline = scripts.flatMap(({ children }) => children.map((child) => child.type === 'text' && child.value));
    expect(inline).toEqual(kind === 'redirect' ? [REDIRECT] : []);
    const addresses = scripts.map((element) => attribute(element, 'src'));
    if (kind === undefined) expect(addresses).toEqual([]);
    if (kind === 'redirect') expect(addresses).toEqual([undefined]);
    if (kind === 'banner') expect(addresses).toEqual(['/banner.js']);
    if (kind === 'compare') for (const address of addresses) expect(address).toMatch(/^\/assets\//);
    for (const { properties } of page.elements) {
      expect(Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]/.test(name))).toEqual([]);
    }
  });

  test('carries linked data that can be read', () => {
    const [data] = named(page, 'script').filter((element) => attribute(element, 'type') === 'application/ld+json');
    const [text] = data?.children ?? [];
    const thing = JSON.parse(text?.type === 'text' ? text.value : '');
    expect(thing).toMatchObject({ '@context': 'https://schema.org', publisher: { '@type': 'Organization' } });
  });
});

test('every page and its twin know each other', () => {
  const origin = 'https://policies.imed-group.ru';
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const alternatesOf = (path: string): Record<string, string> =>
    Object.fromEntries(
      named(byPath.get(path) ?? { path, html: '', elements: [] }, 'link')
        .filter((element) => attribute(element, 'rel') === 'alternate' && attribute(element, 'type') === undefined)
        .map((element) => [attribute(element, 'hrefLang') ?? '', attribute(element, 'href') ?? '']),
    );
  for (const { path } of pages.filter((page) => page.path !== '/404.html')) {
    const russian = path.replace(/^\/en\//, '/');
    const expected = { ru: origin + russian, en: `${origin}/en${russian}`, 'x-default': origin + russian };
    expect(alternatesOf(path), path).toEqual(expected);
    const canonical = named(byPath.get(path) ?? { path, html: '', elements: [] }, 'link').filter(
      (element) => attribute(element, 'rel') === 'canonical',
    );
    expect(canonical.map((element) => attribute(element, 'href'))).toEqual([origin + path]);
  }
});

test('search engines see what holds or will hold', () => {
  const map = filesOf(announced).get('sitemap-ru.xml')?.toString() ?? '';
  const listed = [...map.matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path);
  const hidden = pages.filter((page) => named(page, 'meta').some((meta) => attribute(meta, 'name') === 'robots'));
  expect(hidden.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/404.html', '/en/privacy/editions/1/', '/privacy/editions/1/']),
  );
  const indexed = pages.filter((page) => !hidden.includes(page) && !page.path.startsWith('/en/'));
  expect(listed.toSorted()).toEqual(indexed.map(({ path }) => path).toSorted());
});

/** What a page runs on the day of the build. */
function scriptOf(path: string): Script | undefined {
  if (path.endsWith('/embed/')) return 'banner';
  if (path.endsWith('/compare/')) return 'compare';
  return /^\/(en\/)?privacy\/$/.test(path) ? 'redirect' : undefined;
}

function idsAt(path: string): ReadonlySet<string | undefined> {
  const page = pages.find((candidate) => candidate.path === path);
  return new Set(page?.elements.map((element) => attribute(element, 'id')));
}
