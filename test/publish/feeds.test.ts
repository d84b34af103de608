import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterAll, describe, expect, test } from 'vitest';
import type { Language, Policy } from '../../src/model.ts';
import { events } from '../../src/publish/events/index.ts';
import { feedOf, latest, toAtom, toJsonFeed } from '../../src/publish/feeds/index.ts';
import { atomValidator } from './atom.ts';
import { jsonFeedSchema } from './feed-schema.ts';
import { type Draft, endingOf, history, noon, noticeOf, policyOn, publisher, texts, titles } from './gazette.ts';

const atom = atomValidator();
const { validate } = atom;
afterAll(() => atom.dispose());

const isJsonFeed = new Ajv2020({
  strict: true,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
}).compile(jsonFeedSchema);

/** The feed of the privacy policy at noon of a date. */
function feedOn(date: string, language: Language, policy: Policy, hostile?: string) {
  const told = latest(events([policy], publisher, noon(date)));
  const more = hostile === undefined ? {} : { title: hostile, notes: [hostile] };
  return feedOf({
    publisher,
    language,
    events: told,
    title: (id) => hostile ?? titles[language][id] ?? id,
    notice: (_, edition) => noticeOf(policy, edition, language, more),
    ending: (_, end) => endingOf(policy, end, language, hostile),
    now: noon(date),
  });
}

const lively: readonly Draft[] = [
  ...history,
  {
    event: 'postponed',
    at: '2026-12-01T10:00:00+05:00',
    edition: 3,
    effective: '2027-02-12',
    because: { ru: 'Не успели.' },
  },
  {
    event: 'withdrawn',
    at: '2026-12-05T10:00:00+05:00',
    edition: 3,
    because: { ru: 'Передумали.', en: 'Not needed.' },
  },
  {
    event: 'retired',
    at: '2026-12-10T10:00:00+05:00',
    announced: '2026-12-10',
    effective: '2027-03-01',
    successor: 'terms',
  },
];

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  const atom = toAtom(feedOn('2027-03-02', language, policyOn('2027-03-02', lively)));
  const json = toJsonFeed(feedOn('2027-03-02', language, policyOn('2027-03-02', lively)));

  test('is written as expected', async () => {
    await expect(atom).toMatchFileSnapshot(`expected/feed.${language}.xml`);
    await expect(json).toMatchFileSnapshot(`expected/feed.${language}.json`);
  });

  test('is valid', () => {
    validate(atom);
    expect(isJsonFeed(JSON.parse(json)), JSON.stringify(isJsonFeed.errors)).toBe(true);
  });

  test('is read alike in both formats', () => {
    const one = parseAtomFeed(atom);
    const other = parseJsonFeed(json);
    expect(one.entries?.map(({ id, title }) => [id, title?.value])).toEqual(
      other.items?.map(({ id, title }) => [id, title]),
    );
    expect(one.entries?.map(({ published, updated }) => [published, updated])).toEqual(
      other.items?.map((item) => [item.date_published, item.date_modified]),
    );
    expect(one.entries?.map(({ content }) => content?.value)).toEqual(other.items?.map((item) => item.content_html));
  });

  test('has entries that are newest first, each with a name of its own', () => {
    const found = parseAtomFeed(atom).entries ?? [];
    const times = found.map(({ published }) => Date.parse(String(published)));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(new Set(found.map(({ id }) => id)).size).toBe(6);
  });
});

test('one feed may hold one policy only', () => {
  const all = events([policyOn('2026-11-24'), policyOn('2026-11-24', history, 'terms')], publisher, noon('2026-11-24'));
  expect(latest(all)).toHaveLength(4);
  const told = latest(all, 'terms');
  expect(told.map(({ policy }) => policy)).toEqual(['terms', 'terms']);
  const feed = feedOf({
    ...{ publisher, language: 'ru', policy: 'terms', events: told, now: 0 },
    title: () => titles.ru['terms'] ?? '',
    notice: () => undefined,
    ending: () => undefined,
  });
  expect([feed.title, feed.atom, feed.page]).toEqual([
    'Правила пользования: изменения',
    'https://policies.imed-group.ru/terms/feed.xml',
    'https://policies.imed-group.ru/terms/editions/',
  ]);
});

test('a feed without events is valid too', () => {
  const feed = feedOf({
    ...{ publisher, language: 'ru', events: [], now: noon('2026-11-24') },
    title: (id) => id,
    notice: () => undefined,
    ending: () => undefined,
  });
  validate(toAtom(feed));
  expect(isJsonFeed(JSON.parse(toJsonFeed(feed)))).toBe(true);
});

test('an editorial correction is not told', () => {
  const told = latest(events([policyOn('2026-11-24')], publisher, noon('2026-11-24')));
  expect(told.map(({ edition, kind }) => [edition, kind])).toEqual([
    [3, 'announced'],
    [1, 'inForce'],
  ]);
});

test('nothing changes as time passes without an event', () => {
  expect(toAtom(feedOn('2026-12-24', 'ru', policyOn('2026-12-24')))).toBe(
    toAtom(feedOn('2026-11-24', 'ru', policyOn('2026-11-24'))),
  );
});

describe('hostile texts', () => {
  const policy = policyOn('2026-11-24');
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(']]>', '&', '<', '>', '"', "'", '\u0000', '\u000B', '\uFFFE', '\uD800', '<!--', '&#0;'),
    }),
  );

  test('stay texts in Atom and in JSON Feed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const atom = toAtom(feedOn('2026-11-24', 'ru', policy, `x${text}x`));
        validate(atom);
        const json = toJsonFeed(feedOn('2026-11-24', 'ru', policy, `x${text}x`));
        expect(isJsonFeed(JSON.parse(json)), JSON.stringify(isJsonFeed.errors)).toBe(true);
        expect(parseJsonFeed(json).items).toHaveLength(2);
        expect(atom.match(/<entry>/g)).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });

  test('come out as they went in, less what XML forbids', () => {
    const text = 'a ]]> b & c <b> "d" \'e\'';
    const [entry] = parseAtomFeed(toAtom(feedOn('2026-11-24', 'ru', policy, text))).entries ?? [];
    expect(entry?.title?.value).toBe(`${text}: редакция №\u00a03 вступает в силу 12\u00a0января\u00a02027\u00a0г.`);
  });
});

test('the notice in a feed is the whole notice', () => {
  const [entry] = parseJsonFeed(toJsonFeed(feedOn('2026-11-24', 'ru', policyOn('2026-11-24')))).items ?? [];
  for (const sentence of [...texts.ru.notes, ...texts.ru.facts.map((fact) => fact.sentence)]) {
    expect(entry?.content_html).toContain(sentence);
  }
});

test('a feed tells the latest sixty events', () => {
  const [event] = events([policyOn('2026-11-24')], publisher, noon('2026-11-24')).slice(-1);
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...event, uri: `tag:${index}` }) as never);
  const uris = (count: number): string[] => latest(many(count)).map(({ uri }) => uri);
  expect(uris(60)).toHaveLength(60);
  expect(uris(60).at(-1)).toBe('tag:0');
  expect(uris(61)).toHaveLength(60);
  expect([uris(61)[0], uris(61).at(-1)]).toEqual(['tag:60', 'tag:1']);
});
