import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/findings.ts';
import type { EditionSource, Language } from '../../src/model.ts';
import { readFolder } from '../../src/read/folder.ts';
import { checkStale, type PolicyContent, validateFolder } from '../../src/validate/index.ts';
import { filesOf } from '../read/files.ts';
import { validFiles } from './fixtures.ts';
import { schemas } from './schemas.ts';

/** The draft of `privacy` after a change of one file's text. */
function draftOf(change: Readonly<Record<string, (text: string) => string>> = {}) {
  const files = validFiles();
  for (const [path, edit] of Object.entries(change)) files[path] = edit(files[path] ?? '');
  const { report, findings } = createReport();
  const { policies, publisher } = validateFolder(readFolder(filesOf(files), report), schemas, report);
  const policy = policies.find(({ id }) => id === 'privacy') as PolicyContent;
  if (policy.draft === undefined) throw new Error(JSON.stringify(findings));
  return { draft: policy.draft, publisher, findings };
}

/** The translation with its sections and deadlines in another order. */
function shuffled(text: string): string {
  const sections = text.indexOf('  - id: operator\n');
  const requests = text.indexOf('  - id: requests\n');
  return text.slice(0, sections) + text.slice(requests) + text.slice(sections, requests);
}

describe('a draft', () => {
  test('states the original, its translations, the publisher and the words of its facts', () => {
    const { source, sound } = draftOf().draft;
    expect(sound).toBe(true);
    expect(source).toMatchObject({
      ...{ policy: 'privacy', language: 'ru', publisher: { name: 'Издатель', email: 'info@example.org' } },
      notice: { days: 30, zone: 'Europe/Moscow' },
      facts: { deadlines: [{ id: 'answer', within: '30 days' }, { id: 'deletion' }] },
      translations: { en: { language: 'en', publisher: { name: 'The publisher' } } },
    });
    expect(source).not.toHaveProperty('publisher.zone');
    expect(Object.keys(source.vocabulary).sort()).toEqual(['deadlines', 'limits', 'publisher', 'recipients', 'terms']);
    expect(JSON.parse(JSON.stringify(source))).toEqual(source);
  });

  test('has the days of notice of its own, where it has any, and else the publisher’s', () => {
    const noticeOf = (notice: string) =>
      draftOf({ 'privacy/policy.yaml': (text) => text.replace('facts:', `notice: ${notice}\nfacts:`) }).draft;
    const own = noticeOf('{ material: 1 day, clarification: 365 days }');
    expect(own.source.notice).toEqual({ days: 1, clarification: 365, zone: 'Europe/Moscow' });
    expect(own.locate('ru')(['notice', 'days'])).toMatchObject({ file: 'privacy/policy.yaml', line: 5, column: 21 });
    const half = noticeOf('{ clarification: 15 days }');
    expect(half.source.notice).toEqual({ days: 30, clarification: 15, zone: 'Europe/Moscow' });
    expect(half.locate('ru')(['notice', 'days'])).toMatchObject({ file: 'publisher.yaml' });
  });

  test('has its translation in the order of the original, whatever the file has', () => {
    const changed = draftOf({ 'privacy/policy.en.yaml': shuffled });
    expect(changed.findings).toEqual([]);
    expect(changed.draft.source).toEqual(draftOf().draft.source);
  });

  test.each([
    [['sections', 1, 'sections', 0, 'text'], 'ru', 'privacy/policy.yaml', 44],
    [['sections', 1, 'sections', 0, 'text'], 'en', 'privacy/policy.en.yaml', 32],
    [['sections', 0, 'heading'], 'en', 'privacy/policy.en.yaml', 41],
    [['facts', 'deadlines', 1, 'what'], 'en', 'privacy/policy.en.yaml', 13],
    [['publisher', 'name'], 'ru', 'publisher.yaml', 2],
    [['publisher', 'name'], 'en', 'publisher.en.yaml', 2],
    [['publisher', 'inn'], 'ru', 'publisher.yaml', 12],
    [['publisher', 'address'], 'en', 'publisher.en.yaml', 5],
    [['notice', 'days'], 'ru', 'publisher.yaml', 17],
  ] as const)('finds %j in %s', (path, language, file, line) => {
    const { draft } = draftOf({ 'privacy/policy.en.yaml': shuffled });
    expect(draft.locate(language)(path)).toMatchObject({ file, line });
  });
});

test('the publisher has its details in every language', () => {
  const { publisher } = draftOf();
  expect(publisher).toMatchObject({ origin: 'https://policies.example.org', noticeDays: 30, languages: ['ru', 'en'] });
  expect(publisher?.details.en).toMatchObject({ name: 'The publisher', email: 'info@example.org' });
});

describe('a translation is stale', () => {
  const previous: EditionSource = { ...draftOf().draft.source, edition: 4 };
  const staleIn = (change: Parameters<typeof draftOf>[0]): string[] => {
    const { draft } = draftOf(change);
    const { report, findings } = createReport();
    checkStale(draft.source, previous, report, draft.locate as (language: Language) => ReturnType<typeof draft.locate>);
    return findings.map(({ data, place }) => `${data['entry'] ?? data['field']} ${place.file}:${place.line}`);
  };

  test('where the original has changed and it has not', () => {
    expect(
      staleIn({ 'privacy/policy.yaml': (text) => text.replace('принимает платежи', 'возвращает деньги') }),
    ).toEqual(['recipients.bank.role privacy/policy.en.yaml:17']);
    expect(
      staleIn({ 'privacy/policy.yaml': (text) => text.replace('heading: Запросы', 'heading: Обращения') }),
    ).toEqual(['section:requests.heading privacy/policy.en.yaml:29']);
  });

  test('not where lines are broken otherwise', () => {
    expect(
      staleIn({ 'privacy/policy.yaml': (text) => text.replace('данные удаляем за', 'данные\n      удаляем за') }),
    ).toEqual([]);
  });

  test('not where both have changed, or neither', () => {
    const both = {
      'privacy/policy.yaml': (text: string) => text.replace('heading: Запросы', 'heading: Обращения'),
      'privacy/policy.en.yaml': (text: string) => text.replace('heading: Requests', 'heading: Letters'),
    };
    expect(staleIn(both)).toEqual([]);
    expect(staleIn({})).toEqual([]);
  });

  const original = { 'publisher.yaml': (text: string) => text.replace('name: Издатель', 'name: Новый издатель') };

  test('where a detail of the publisher’s has changed in the original alone', () => {
    expect(staleIn(original)).toEqual(['name publisher.en.yaml:2']);
    const both = { ...original, 'publisher.en.yaml': (text: string) => text.replace('The publisher', 'New publisher') };
    expect(staleIn(both)).toEqual([]);
  });
});
