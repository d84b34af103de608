/** The files beside the pages, as they were built. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/serve/headers.mjs';
import { atomValidator } from '../publish/atom.ts';
import { jsonFeedSchema } from '../publish/feed-schema.ts';
import { isValid } from '../publish/schemas.ts';
import { attribute, filesOf, named, pagesOf, textOf } from './site.ts';

const sites = inject('sites');
const ORIGIN = 'https://policies.imed-group.ru';
const folders = ['', 'en/'];
const policies = ['payment', 'privacy', 'terms'];
const feeds = folders.flatMap((folder) => ['', ...policies.map((id) => `${id}/`)].map((policy) => folder + policy));

const atom = atomValidator();
afterAll(() => atom.dispose());

const isJsonFeed = new Ajv2020({
  strict: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
}).compile(jsonFeedSchema);

describe.each([
  ['announced', sites.announced],
  ['effective', sites.effective],
])('%s', (when, folder) => {
  const files = filesOf(folder);
  const text = (path: string): string => files.get(path)?.toString('utf8') ?? '';
  const json = (path: string) => JSON.parse(text(path));

  test.each(feeds)('/%s tells the same in both formats of its feed', (at) => {
    atom.validate(text(`${at}feed.xml`));
    const feed = json(`${at}feed.json`);
    expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true);
    expect(feed.feed_url).toBe(`${ORIGIN}/${at}feed.json`);
    const parsed = parseAtomFeed(text(`${at}feed.xml`));
    expect(parsed.entries?.map(({ id }) => id)).toEqual(feed.items.map(({ id }: { id: string }) => id));
    for (const { url } of feed.items) expect(files.has(`${url.slice(ORIGIN.length + 1)}index.html`), url).toBe(true);
  });

  test('every event has one name in every language', () => {
    const names = (at: string): string[] => json(`${at}feed.json`).items.map(({ id }: { id: string }) => id);
    expect(names('en/')).toEqual(names(''));
    const announced = `tag:policies.imed-group.ru,2026-11-23:privacy/3/announced`;
    const inForce = `tag:policies.imed-group.ru,2027-01-12:privacy/3/in-force`;
    expect(names('').includes(announced)).toBe(true);
    expect(names('').includes(inForce)).toBe(when === 'effective');
  });

  test.each(folders)('/%scalendar.ics can be read', (at) => {
    const calendar = text(`${at}calendar.ics`);
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
    const dates = events.map((event) => String(event.getFirstPropertyValue('dtstart')));
    expect(dates).toContain('2027-01-12');
  });

  test('the JSON interface is as its published schemas say', () => {
    for (const name of ['policies', 'edition', 'notices']) expect(json(`api/schema/${name}.json`).title).toBeTruthy();
    expect(isValid('notices', json('notices.json'))).toEqual([]);
    for (const at of folders) {
      const list = json(`${at}api/policies.json`);
      expect(isValid('policies', list)).toEqual([]);
      const editions = list.policies.flatMap((policy: { editions: { api: string; url: string }[] }) => policy.editions);
      expect(editions.length).toBe(5);
      for (const { api, url } of editions) {
        expect(isValid('edition', json(api.slice(ORIGIN.length + 1)))).toEqual([]);
        expect(files.has(`${url.slice(ORIGIN.length + 1)}index.html`)).toBe(true);
      }
    }
  });

  test('a map over time names every edition that has been in force', () => {
    const map = text('privacy/timemap.link');
    const mementos = map.split('\n').filter((line) => line.includes('memento'));
    expect(mementos.length).toBe(when === 'effective' ? 3 : 2);
    for (const line of mementos) {
      const path = /^<([^>]+)>/.exec(line)?.[1]?.slice(ORIGIN.length + 1);
      expect(files.has(`${path}index.html`), path).toBe(true);
    }
  });

  test('a notice runs in notices.json until its edition takes effect', () => {
    const ids = json('notices.json').notices.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(when === 'effective' ? [] : ['privacy-3']);
  });
});

test('the lines of the embed page name what is published, and exactly it', () => {
  const files = filesOf(sites.announced);
  for (const page of pagesOf(sites.announced).filter(({ path }) => path.endsWith('/embed/'))) {
    const { path } = page;
    const lines = named(page, 'code').map(textOf).join('\n');
    const [, name, digest] = /\/(banner-[0-9a-f]{16}\.js)" integrity="sha256-([^"]+)"/.exec(lines) ?? [];
    const script = files.get(name ?? '');
    expect(script, path).toBeDefined();
    expect(
      createHash('sha256')
        .update(script ?? '')
        .digest('base64'),
    ).toBe(digest);
  }
});

test('every page names the feeds, and a document its own', () => {
  const pages = pagesOf(sites.announced).filter(({ path }) => path !== '/404.html');
  for (const page of pages) {
    const feedsOf = named(page, 'link').filter((link) => /atom|feed/.test(attribute(link, 'type') ?? ''));
    const at = page.path.startsWith('/en/') ? '/en/' : '/';
    const hrefs = feedsOf.map((link) => attribute(link, 'href'));
    expect(hrefs, page.path).toEqual(expect.arrayContaining([`${at}feed.xml`, `${at}feed.json`]));
    expect(hrefs.includes(`${at}privacy/feed.xml`), page.path).toBe(/privacy(?!.*compare)/.test(page.path));
  }
});

test('hosts let other sites read what is made for them, and nothing else', () => {
  const files = filesOf(sites.announced);
  const rules = parseHeaderRules(files.get('_headers')?.toString() ?? '');
  const isOpen = (path: string): boolean =>
    /^(banner.*\.js|notices\.json|(en\/)?(api\/.*|([a-z]+\/)?(feed\.(xml|json)|timemap\.link)|calendar\.ics))$/.test(
      path,
    );
  for (const path of files.keys()) {
    const headers = headersFor(rules, `/${path}`);
    expect(headers['access-control-allow-origin'], path).toBe(isOpen(path) ? '*' : undefined);
    expect(headers['content-type'] ?? '', path).not.toContain(',');
  }
  const typeOf = (path: string) => headersFor(rules, path)['content-type'];
  expect(typeOf('/en/privacy/feed.json')).toBe('application/feed+json; charset=utf-8');
  expect(typeOf('/en/calendar.ics')).toBe('text/calendar; charset=utf-8');
  expect(typeOf('/privacy/timemap.link')).toBe('application/link-format');
});
