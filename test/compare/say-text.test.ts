import { expect, test } from 'vitest';
import { sayText } from '../../src/compare/index.ts';
import type { DocumentSection, Language, TextChange } from '../../src/model.ts';

const section = (number: string, id: string, heading: string, ...sections: DocumentSection[]): DocumentSection => ({
  id,
  number,
  heading,
  level: number.split('.').length + 1,
  content: [],
  sections,
});
const before = {
  title: 'Политика',
  sections: [section('1', 'operator', 'Кто мы'), section('2', 'data', 'Данные', section('2.1', 'rights', 'Права'))],
};
const after = {
  title: 'Политика «Клиник»',
  sections: [section('1', 'data', 'Данные'), section('2', 'rights', 'Ваши «права»'), section('3', 'new', 'Новое')],
};
const say = (target: string, parts: readonly TextChange['part'][], language: Language = 'ru'): string =>
  sayText(target, new Set(parts), before, after, language).replaceAll('\u00a0', ' ');

test.each([
  ['section:new', ['added'], 'Добавлен раздел 3 «Новое».', 'Section 3 “Новое” was added.'],
  ['section:operator', ['removed'], 'Исключён раздел 1 «Кто мы».', 'Section 1 “Кто мы” was removed.'],
  ['section:data', ['text'], 'Изменён раздел 1 «Данные».', 'Section 1 “Данные” changed.'],
  [
    'section:data',
    ['plain'],
    'Изменено пояснение простыми словами к разделу 1 «Данные».',
    'The plain-words explanation of section 1 “Данные” changed.',
  ],
  [
    'section:rights',
    ['heading'],
    'Раздел 2 «Ваши „права“» прежде назывался «Права».',
    'Section 2 “Ваши «права»” was formerly called “Права”.',
  ],
  [
    'section:rights',
    ['moved'],
    'Раздел 2 «Ваши „права“» перенесён; прежде у него был номер 2.1.',
    'Section 2 “Ваши «права»” was moved; its number was 2.1.',
  ],
  [
    'section:rights',
    ['parent'],
    'Раздел 2 «Ваши „права“» теперь стоит отдельно; прежде он стоял в разделе 2 «Данные».',
    'Section 2 “Ваши «права»” now stands by itself; before, it stood in section 2 “Данные”.',
  ],
  [
    'section:data',
    ['structure'],
    'В разделе 1 «Данные» слова прежние, но расположены иначе: абзацы, пункты и их номера, ячейки таблицы, цитаты, выделения или ссылки.',
    'In section 1 “Данные” the words are the same, but laid out differently: paragraphs, items and their numbers, cells of a table, quotations, emphasis or links.',
  ],
  [
    'section:data',
    ['link'],
    'В разделе 1 «Данные» слова прежние, но ссылка ведёт в другое место.',
    'In section 1 “Данные” the words are the same, but a link leads elsewhere.',
  ],
  ['section:data', ['link', 'plain'], 'Изменён раздел 1 «Данные».', 'Section 1 “Данные” changed.'],
  [
    'section:rights',
    ['parent', 'text'],
    'Изменён раздел 2 «Ваши „права“». Раздел 2 «Ваши „права“» теперь стоит отдельно; прежде он стоял в разделе 2 «Данные».',
    'Section 2 “Ваши «права»” changed. Section 2 “Ваши «права»” now stands by itself; before, it stood in section 2 “Данные”.',
  ],
  ['section:rights', ['moved', 'text'], 'Изменён раздел 2 «Ваши „права“».', 'Section 2 “Ваши «права»” changed.'],
  [
    'title',
    ['title'],
    'Документ теперь называется «Политика „Клиник“».',
    'The document is now called “Политика «Клиник»”.',
  ],
  ['summary', ['summary'], 'Изменено краткое описание документа.', 'The short description of the document changed.'],
] as const)('%s %j', (target, parts, ru, en) => {
  expect(say(target, parts)).toBe(ru);
  expect(say(target, parts, 'en')).toBe(en);
});

/** A clause has its number alone. */
function clause(number: string, id: string): DocumentSection {
  const { heading: _, ...rest } = section(number, id, '');
  return rest;
}

test.each([
  ['section:new', ['added'], 'Добавлен пункт 1.3.', 'Clause 1.3 was added.'],
  ['section:gone', ['removed'], 'Исключён пункт 1.4.', 'Clause 1.4 was removed.'],
  ['section:pay', ['text'], 'Изменён пункт 1.2.', 'Clause 1.2 changed.'],
  [
    'section:pay',
    ['moved'],
    'Пункт 1.2 перенесён; прежде у него был номер 1.1.',
    'Clause 1.2 was moved; its number was 1.1.',
  ],
  ['section:same', ['moved'], 'Пункт 2 переставлен на другое место.', 'Clause 2 was moved to another place.'],
  [
    'section:pay',
    ['plain'],
    'Изменено пояснение простыми словами к пункту 1.2.',
    'The plain-words explanation of clause 1.2 changed.',
  ],
  ['section:headed', ['heading'], 'У пункта 3 появился заголовок «Иное».', 'Clause 3 was given the heading “Иное”.'],
  [
    'section:unheaded',
    ['heading'],
    'У пункта 4 больше нет заголовка; прежде он назывался «Итог».',
    'Clause 4 no longer has a heading; it was called “Итог”.',
  ],
] as const)('a clause: %s %j', (target, parts, ru, en) => {
  const old = [clause('1.1', 'pay'), clause('1.4', 'gone'), clause('2', 'same'), clause('3', 'headed')];
  const now = [clause('1.2', 'pay'), clause('1.3', 'new'), clause('2', 'same'), section('3', 'headed', 'Иное')];
  const texts = [
    { title: 'П', sections: [...old, section('4', 'unheaded', 'Итог')] },
    { title: 'П', sections: [...now, clause('4', 'unheaded')] },
  ] as const;
  const told = (['ru', 'en'] as const).map((language) =>
    sayText(target, new Set<TextChange['part']>(parts), ...texts, language).replaceAll('\u00a0', ' '),
  );
  expect(told).toEqual([ru, en]);
});

test('a section under another one is told with both', () => {
  const sides = [{ ...before, sections: after.sections }, before] as const;
  const under = (one: typeof before, other: typeof before) => (language: Language) =>
    sayText('section:rights', new Set(['parent'] as const), one, other, language).replaceAll('\u00a0', ' ');
  expect(under(...sides)('ru')).toBe('Раздел 2.1 «Права» теперь стоит в разделе 2 «Данные»; прежде он стоял отдельно.');
  const elsewhere = { ...before, sections: [section('1', 'new', 'Новое', section('1.1', 'rights', 'Права'))] };
  expect(under(before, elsewhere)('ru')).toBe(
    'Раздел 1.1 «Права» теперь стоит в разделе 1 «Новое»; прежде он стоял в разделе 2 «Данные».',
  );
  expect(under(before, elsewhere)('en')).toBe(
    'Section 1.1 “Права” now stands in section 1 “Новое”; before, it stood in section 2 “Данные”.',
  );
});
