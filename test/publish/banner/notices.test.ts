import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant, Language, Policy } from '../../../src/model.ts';
import { toNotices } from '../../../src/publish/banner/index.ts';
import { digests, frozen } from '../../record/records.ts';
import { type Draft, history, noon, policyAt, policyOn, publisher, titles } from '../gazette.ts';
import { isValid } from '../schemas.ts';

interface Notice {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly banner: boolean;
  readonly begins: string;
  readonly ends: string;
  readonly texts: readonly { readonly lang: Language; readonly text: string; readonly url: string }[];
}

function notices(policies: readonly Policy[], now: Instant, of = publisher): readonly Notice[] {
  const title = (id: string, language: Language): string => titles[language][id] ?? id;
  const text = toNotices({ publisher: of, policies, title, now });
  expect(isValid('notices', JSON.parse(text))).toEqual([]);
  return JSON.parse(text).notices;
}

const on = (date: string, drafts: readonly Draft[] = history) => notices([policyOn(date, drafts)], noon(date));
const withdrawn: Draft = { event: 'withdrawn', at: '2026-12-05T10:00:00+05:00', edition: 3 };
const postponed: Draft = { event: 'postponed', at: '2026-12-01T10:00:00+05:00', edition: 3, effective: '2027-02-12' };

test('is written as expected', async () => {
  const policies = [
    policyOn('2026-11-24'),
    policyOn(
      '2026-11-24',
      [
        ...history.slice(0, 2),
        { event: 'retired', at: '2026-11-23T10:00:00+05:00', announced: '2026-11-23', effective: '2027-03-01' },
      ],
      'terms',
    ),
  ];
  const title = (id: string, language: Language): string => titles[language][id] ?? id;
  const text = toNotices({ publisher, policies, title, now: noon('2026-11-24') });
  expect(isValid('notices', JSON.parse(text))).toEqual([]);
  await expect(text).toMatchFileSnapshot('../expected/notices.json');
});

test('runs from its announcement until its effective instant', () => {
  const [notice] = on('2026-11-24');
  expect(notice).toMatchObject({
    ...{ id: 'privacy-3', key: 'privacy-3.0', state: 'announced', banner: true },
    ...{ begins: '2026-11-23T05:30:00.000Z', ends: '2027-01-11T19:00:00.000Z' },
  });
  const at = (instant: string) => notices([policyOn('2027-01-12')], Date.parse(instant));
  expect(at('2027-01-11T23:59:59.999+05:00')).toHaveLength(1);
  expect(at('2027-01-12T00:00:00+05:00')).toEqual([]);
});

test('postponed, it is told anew to those who dismissed it', () => {
  const [notice] = on('2026-12-02', [...history, postponed]);
  expect(notice).toMatchObject({
    id: 'privacy-3',
    key: 'privacy-3.1',
    state: 'postponed',
    ends: '2027-02-11T19:00:00.000Z',
  });
  expect(notice?.texts.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Вступление в силу новой редакции документа «Политика обработки персональных данных» перенесено на 12 февраля 2027 г.',
    'The effective date of the new version of “Personal data processing policy” was postponed to 12 February 2027.',
  ]);
});

test('withdrawn, it is told to be until the date on which it was due', () => {
  expect(on('2026-12-06', [...history, withdrawn])).toMatchObject([
    { key: 'privacy-3.1', state: 'withdrawn', banner: true },
  ]);
  expect(on('2027-01-12', [...history, withdrawn])).toEqual([]);
});

test('replaced, the new notice stands for it', () => {
  const fourth: Draft = {
    ...(history[2] as Draft),
    ...{ at: '2026-11-26T10:00:00+05:00', edition: 4, replaces: 3, announced: '2026-11-26', effective: '2027-02-12' },
    ...frozen,
    digests: digests('fourth'),
  };
  expect(on('2026-11-27', [...history, fourth]).map(({ id }) => id)).toEqual(['privacy-4']);
});

test('a clarification is no matter for the banner, a correction for nobody', () => {
  const as = (materiality: 'clarification' | 'editorial') =>
    on('2026-11-24', [...history.slice(0, 2), { ...(history[2] as Draft), materiality }]);
  expect(as('clarification').map(({ banner }) => banner)).toEqual([false]);
  expect(as('editorial')).toEqual([]);
});

test('a publisher who does not use the home page has no banner', () => {
  const quiet = { ...publisher, channels: [] };
  expect(notices([policyOn('2026-11-24')], noon('2026-11-24'), quiet).map(({ banner }) => banner)).toEqual([false]);
});

test('a file that was published earlier shows at no instant what runs no longer', () => {
  const minutes = fc
    .integer({ min: 0, max: 120 * 24 * 60 })
    .map((minute) => Date.parse('2026-11-20T00:00:00+05:00') + minute * 60_000);
  fc.assert(
    fc.property(minutes, minutes, (built, read) => {
      const now = new Date(Math.max(built, read)).toISOString();
      const shown = notices([policyAt(built)], built).filter(({ begins, ends }) => begins <= now && now < ends);
      const known = new Date(built).toISOString() >= '2026-11-23T05:30:00.000Z';
      expect(shown.length).toBe(known && now < '2027-01-11T19:00:00.000Z' ? 1 : 0);
    }),
  );
});

test('the end of a document is told while it is to come, put off and taken back, and has its page', () => {
  const ending: Draft = {
    event: 'retired',
    at: '2026-11-24T10:00:00+05:00',
    announced: '2026-11-24',
    effective: '2027-03-01',
  };
  const later: Draft = { event: 'postponed', at: '2026-12-01T10:00:00+05:00', effective: '2027-04-01' };
  const gone: Draft = { event: 'withdrawn', at: '2026-12-02T10:00:00+05:00' };
  const ends = (date: string, ...more: readonly Draft[]) => on(date, [...history.slice(0, 2), ending, ...more]);
  const [moved] = ends('2026-12-01', later);
  expect(moved).toMatchObject({
    ...{ id: 'privacy-end', key: 'privacy-end.1', state: 'postponed', banner: true, effective: '2027-04-01' },
    texts: [
      {
        text: 'День, когда документ «Политика обработки персональных данных» утратит силу, перенесён на\u00a01\u00a0апреля\u00a02027\u00a0г.',
        url: 'https://policies.imed-group.ru/notices/privacy-end/',
      },
      { text: 'The end of the document “Personal data processing policy” was postponed to 1\u00a0April\u00a02027.' },
    ],
  });
  expect(moved).not.toHaveProperty('edition');
  expect(ends('2026-12-03', later, gone)[0]).toMatchObject({
    ...{ key: 'privacy-end.2', state: 'withdrawn' },
    texts: [
      {
        text: 'Решение о\u00a0том, что документ «Политика обработки персональных данных» утратит силу 1\u00a0апреля\u00a02027\u00a0г., отозвано.',
      },
      {
        text: 'The decision to end the document “Personal data processing policy” on 1\u00a0April\u00a02027 was withdrawn.',
      },
    ],
  });
  const again: Draft = { ...ending, at: '2026-12-02T11:00:00+05:00', announced: '2026-12-02', effective: '2027-05-01' };
  expect(ends('2026-12-03', later, gone, again)).toMatchObject([{ id: 'privacy-end2', key: 'privacy-end2.0' }]);
});
