import { expect, test } from 'vitest';
import type { Language } from '../../src/model.ts';
import { events } from '../../src/publish/events/index.ts';
import { feedOf, latest } from '../../src/publish/feeds/index.ts';
import { history, noon, policyOn, publisher, titles } from './gazette.ts';

const note = { ru: 'Суд признал пункт 3 недействительным.', en: 'A court declared clause 3 invalid.' };
const remarked = [...history, { event: 'remark', at: '2026-12-01T10:00:00+05:00', edition: 2, note }] as const;

const feedOn = (date: string, language: Language) => {
  const happened = events([policyOn(date, remarked)], publisher, noon(date));
  const title = (id: string): string => titles[language][id] ?? id;
  const nothing = () => undefined;
  const sources = { publisher, language, title, notice: nothing, ending: nothing, now: noon(date) };
  return feedOf({ ...sources, events: latest(happened) }).items;
};

test('a note on an edition is told in feeds, though the edition changed no more than a comma', () => {
  const [item] = feedOn('2026-12-02', 'ru');
  expect(item?.title.replaceAll('\u00A0', ' ')).toBe(
    'Политика обработки персональных данных: примечание к редакции № 2',
  );
  expect(item?.html).toContain(note.ru);
  expect(item?.url).toBe('https://policies.imed-group.ru/privacy/editions/2/');
  expect(item?.uri).toBe('tag:policies.imed-group.ru,2026-12-01:privacy/2/remark-1');
  expect(feedOn('2026-12-02', 'en')[0]?.summary).toBe(note.en);
});

test('and not before it was written', () => {
  expect(feedOn('2026-11-30', 'ru').map(({ title }) => title)).not.toContainEqual(
    expect.stringContaining('примечание'),
  );
});
