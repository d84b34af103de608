import { describe, expect, test } from 'vitest';
import { noticeData, noticeHtml, noticeText } from '../../src/publish/notice/index.ts';
import { toHtml } from '../html.ts';
import { type Draft, history, noticeOf, policyOn } from './gazette.ts';

/** Text with its non-breaking spaces seen as plain ones. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const status = (date: string, drafts: readonly Draft[], language: 'ru' | 'en'): string[] =>
  noticeData(noticeOf(policyOn(date, drafts), 3, language)).status.map(plain);
const third = history[2] as Draft;
const past = history.slice(0, 2);

test.each(['ru', 'en'] as const)('is worded, written as text and as HTML: %s', async (language) => {
  const data = noticeData(noticeOf(policyOn('2026-11-24'), 3, language));
  await expect(`${data.headline}\n\n${noticeText(data)}\n`).toMatchFileSnapshot(`expected/notice.${language}.txt`);
  await expect(`${toHtml(noticeHtml(data))}\n`).toMatchFileSnapshot(`expected/notice.${language}.html`);
});

test.each(['ru', 'en'] as const)('withdrawn after it was postponed: %s', async (language) => {
  const drafts: Draft[] = [
    ...history,
    { event: 'postponed', at: '2026-12-01T10:00:00+05:00', edition: 3, effective: '2027-02-12' },
    { event: 'withdrawn', at: '2026-12-05T10:00:00+05:00', edition: 3, because: { ru: 'Закон не принят.' } },
  ];
  const data = noticeData(noticeOf(policyOn('2026-12-06', drafts), 3, language));
  await expect(`${data.headline}\n\n${noticeText(data)}\n`).toMatchFileSnapshot(`expected/withdrawn.${language}.txt`);
});

describe('says how far ahead it came', () => {
  const urgent = { because: { ru: 'решение суда' }, reference: { ru: 'Дело № 1' } };
  const ahead = (effective: string, more: Partial<Draft> = {}): (string | undefined)[] => {
    const drafts = [...past, { ...third, effective, materiality: 'editorial', ...more } as Draft];
    return [status('2026-11-24', drafts, 'ru')[0], status('2026-11-24', drafts, 'en')[0]];
  };

  test.each([
    ['2026-11-24', 'за 1 день до вступления в силу', '1 day before'],
    ['2026-11-25', 'за 2 дня до вступления в силу', '2 days before'],
    ['2026-12-14', 'за 21 день до вступления в силу', '21 days before'],
    ['2027-01-12', 'за 50 дней до вступления в силу', '50 days before'],
  ])('%s', (effective, ru, en) => {
    const [russian, english] = ahead(effective);
    expect(russian).toBe(`Уведомление опубликовано 23 ноября 2026 г., ${ru}.`);
    expect(english).toBe(`Notice given on 23 November 2026, ${en} the change takes effect.`);
  });

  test.each([
    ['2026-11-24', 'накануне вступления в силу, а не за 30 дней'],
    ['2026-11-25', 'за 1 полный день до вступления в силу вместо 30 дней'],
    ['2026-11-26', 'за 2 полных дня до вступления в силу вместо 30 дней'],
    ['2026-12-23', 'за 29 полных дней до вступления в силу вместо 30 дней'],
    ['2026-12-24', 'за 31 день до вступления в силу'],
  ])('urgently, %s', (effective, ru) => {
    expect(ahead(effective, { materiality: 'material', urgent })[0]).toBe(
      `Уведомление опубликовано 23 ноября 2026 г., ${ru}.`,
    );
  });

  test('and why it came late', () => {
    const drafts = [...past, { ...third, effective: '2026-12-01', urgent } as Draft];
    expect(status('2026-11-24', drafts, 'ru').slice(1)).toEqual(['Причина: решение суда.', 'Основание: Дело № 1.']);
    expect(status('2026-11-24', drafts, 'en').slice(1)).toEqual(['Why: решение суда.', 'Reference: Дело № 1.']);
  });
});

test('postponed, it tells the first date too', () => {
  const drafts: Draft[] = [
    ...history,
    { event: 'postponed', at: '2026-12-01T10:00:00+05:00', edition: 3, effective: '2027-02-12' },
  ];
  expect(status('2026-12-02', drafts, 'ru')).toEqual([
    'Уведомление опубликовано 23 ноября 2026 г., за 81 день до вступления в силу.',
    'Сначала вступление в силу было назначено на 12 января 2027 г.',
  ]);
});

describe('says what holds until then', () => {
  const held = (effective: string, language: 'ru' | 'en' = 'ru'): string[] => {
    const fourth = { ...third, at: '2026-11-24T10:30:00+05:00', edition: 4, announced: '2026-11-24', effective };
    const data = noticeData(noticeOf(policyOn('2026-11-25', [...history, fourth]), 4, language));
    return data.advice.slice(0, -1).map(plain);
  };

  test('each edition that comes before, with its days', () => {
    expect(held('2027-02-01')).toEqual([
      'По 11 января 2027 г. включительно действует редакция № 2.',
      'С 12 января 2027 г. по 31 января 2027 г. включительно действует редакция № 3.',
    ]);
    expect(held('2027-02-01', 'en')[1]).toBe(
      'Version 3 applies from 12 January 2027 up to and including 31 January 2027.',
    );
  });

  test('a single day is named once', () => {
    expect(held('2027-01-13')[1]).toBe('12 января 2027 г. действует редакция № 3.');
    expect(held('2027-01-13', 'en')[1]).toBe('Version 3 applies on 12 January 2027.');
  });
});

test('no sentence counts days from the day on which it is read', () => {
  for (const language of ['ru', 'en'] as const) {
    const early = noticeData(noticeOf(policyOn('2026-11-24'), 3, language));
    const late = noticeData(noticeOf(policyOn('2027-02-24'), 3, language));
    expect(late).toEqual(early);
  }
});

test('hostile texts stay texts', () => {
  const hostile = '</div><script>alert(1)</script> & ]]> "\u0000\u001B[31m\uFFFE\uD800';
  const data = noticeData(noticeOf(policyOn('2026-11-24'), 3, 'ru', { title: hostile, notes: [hostile] }));
  const html = toHtml(noticeHtml(data));
  expect(html).toContain('&#x3C;/div>&#x3C;script>alert(1)&#x3C;/script> &#x26; ]]> "[31m\uFFFD');
  expect(html).not.toMatch(/<script|[\p{Cc}\uFFFE]/u);
  expect(data.headline).not.toMatch(/[\p{Cc}\uFFFE]/u);
});
