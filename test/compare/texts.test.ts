import { describe, expect, test } from 'vitest';
import type { Manuscript } from '../../src/compare/index.ts';
import { compareTexts } from '../../src/compare/texts.ts';
import type { FactVocabulary, KindVocabulary, Section } from '../../src/model.ts';

const vocabulary: FactVocabulary = {
  recipients: {
    label: { ru: 'Получатель' },
    caption: { ru: 'Получатели' },
    title: 'name',
    show: 'list',
    fields: {},
    events: {},
  },
};

/** A manuscript whose readers see its texts with `{{…}}` filled from `facts`. */
function manuscript(sections: readonly Section[], facts: Readonly<Record<string, string>> = {}): Manuscript {
  const shown = new Map([
    ['title', 'Политика'],
    ['summary', 'О данных'],
  ]);
  const fill = (text: string): string =>
    text.replace(/\{\{([\w.-]+)\}\}/g, (_, name: string) => facts[name] ?? name).replace(/\s+/g, ' ');
  const visit = ({ id, heading = '', plain = '', text = '', sections: nested = [] }: Section): void => {
    shown.set(`${id}/heading`, fill(heading)).set(`${id}/plain`, fill(plain)).set(`${id}/text`, fill(text));
    nested.forEach(visit);
  };
  sections.forEach(visit);
  return { title: 'Политика', summary: 'О данных', sections, language: 'ru', vocabulary, facts: {}, shown };
}

const section = (id: string, text: string, more: Partial<Section> = {}): Section => ({
  id,
  heading: id,
  text,
  ...more,
});

describe('texts', () => {
  test('that only wrap otherwise are unchanged', () => {
    const [before, after] = [section('a', 'Один два\nтри.'), section('a', 'Один\nдва три.')];
    expect(compareTexts(manuscript([before]), manuscript([after]))).toEqual([]);
  });

  test('that differ by a fact alone are explained by it', () => {
    const sections = [section('a', 'Ответ — {{deadlines.answer}}.')];
    const before = manuscript(sections, { 'deadlines.answer': '30 дней' });
    const after = manuscript(sections, { 'deadlines.answer': '10 рабочих дней' });
    expect(compareTexts(before, after)).toEqual([{ target: 'section:a', part: 'text', explained: true }]);
  });

  test('that differ by a fact and by words are not explained', () => {
    const before = manuscript([section('a', 'Ответ — {{d}}.')], { d: '30 дней' });
    const after = manuscript([section('a', 'Ответ, как правило, — {{d}}.')], { d: '10 рабочих дней' });
    expect(compareTexts(before, after)).toEqual([{ target: 'section:a', part: 'text', explained: false }]);
  });

  test('that say the same by a reference instead of words are unchanged', () => {
    const before = manuscript([section('a', 'Ответ — 30 дней.')]);
    const after = manuscript([section('a', 'Ответ — {{d}}.')], { d: '30 дней' });
    expect(compareTexts(before, after)).toEqual([]);
  });

  test('whose list shows the same facts under another caption are not explained', () => {
    const sections = [section('a', '{{recipients}}')];
    const before = manuscript(sections, { recipients: 'Получатели: банк' });
    const after = {
      ...manuscript(sections, { recipients: 'Третьи лица: банк' }),
      vocabulary: { recipients: { ...vocabulary['recipients'], caption: { ru: 'Третьи лица' } } } as FactVocabulary,
    };
    expect(compareTexts(before, after)).toEqual([{ target: 'section:a', part: 'text', explained: false }]);
  });

  describe('that show facts in words of the schema', () => {
    const purposes = (basis: string, more: Partial<KindVocabulary> = {}): FactVocabulary => ({
      purposes: {
        ...{ label: {}, caption: { ru: 'Цели' }, title: 'what', show: 'list', item: { ru: '{what}: {basis}' } },
        fields: {
          what: { labels: { ru: 'Цель' }, order: 'none', events: {} },
          basis: { labels: { ru: 'Основание' }, order: 'none', values: { consent: { ru: basis } }, events: {} },
        },
        events: {},
        ...more,
      },
      recipients: { label: {}, caption: {}, title: 'name', show: 'list', fields: {}, events: {} },
    });
    const facts = {
      purposes: [{ id: 'a', what: 'Запись', basis: 'consent' }],
      recipients: [{ id: 'bank', name: 'Банк ({{purposes.a.basis}})' }],
    };
    const read = (text: string, words: FactVocabulary, shown: string, more: Partial<Manuscript> = {}): Manuscript => ({
      ...{
        title: text,
        summary: text,
        sections: [section('a', text, { heading: text })],
        language: 'ru',
        vocabulary: words,
        facts,
      },
      shown: new Map(['title', 'summary', 'a/heading', 'a/text'].map((part) => [part, shown])),
      ...more,
    });
    const explained = (before: Manuscript, after: Manuscript) => [
      ...new Set(compareTexts(before, after).map((change) => change.explained)),
    ];

    test.each([
      ['{{purposes}}'],
      ['Мы берём данные:\n\n- {{purposes}}'],
      ['Основание — {{purposes.a.basis}}.'],
      ['Кому: {{recipients.bank}}.'],
      ['{{recipients}}'],
    ])('are not explained where these are others: %s', (text) => {
      const [before, after] = [purposes('согласие'), purposes('законный интерес')];
      expect(explained(read(text, before, 'согласие'), read(text, after, 'законный интерес'))).toEqual([false]);
    });

    test('are explained where only words are others that they do not show', () => {
      const [before, after] = [purposes('согласие'), purposes('интерес', { caption: { ru: 'Зачем' } })];
      const text = 'Запись: {{purposes.a.what}}.';
      expect(explained(read(text, before, 'Запись'), read(text, after, 'Приём'))).toEqual([true]);
    });

    test('are explained where the schema has words more', () => {
      const { purposes: kind } = purposes('согласие') as { readonly purposes: KindVocabulary };
      const basis = { ...kind.fields['basis'], values: { ...kind.fields['basis']?.values, law: { ru: 'закон' } } };
      const fields = { ...kind.fields, basis, more: { labels: { ru: 'Ещё' }, order: 'none', events: {} } };
      const after = purposes('', { fields: fields as KindVocabulary['fields'] });
      for (const text of ['{{purposes}}', '{{purposes.a.basis}}']) {
        expect(explained(read(text, purposes('согласие'), 'согласие'), read(text, after, 'закон'))).toEqual([true]);
      }
    });
  });

  test('of sections are matched through the name that they had', () => {
    const before = manuscript([section('a', 'Текст.'), section('b', 'Другой.')]);
    const after = manuscript([section('a', 'Текст.'), section('c', 'Другой.', { heading: 'b', formerly: ['b'] })]);
    expect(compareTexts(before, after)).toEqual([]);
  });

  test('of sections come, go and move', () => {
    const before = manuscript([section('a', 'А.'), section('b', 'Б.'), section('c', 'В.')]);
    const after = manuscript([section('c', 'В.'), section('a', 'А.'), section('d', 'Г.')]);
    expect(compareTexts(before, after)).toEqual([
      { target: 'section:b', part: 'removed', explained: false },
      { target: 'section:c', part: 'moved', explained: false },
      { target: 'section:d', part: 'added', explained: false },
    ]);
  });

  test('of a section under another parent changed with it', () => {
    const before = manuscript([section('a', 'А.'), section('b', 'Б.')]);
    const after = manuscript([section('a', 'А.', { sections: [section('b', 'Б.')] })]);
    const parent = { target: 'section:b', part: 'parent', explained: false };
    expect(compareTexts(before, after)).toEqual([parent]);
    expect(compareTexts(after, before)).toEqual([parent]);
  });

  test('of a section whose parent was renamed are unchanged', () => {
    const before = manuscript([section('a', 'А.', { sections: [section('b', 'Б.')] })]);
    const renamed = section('c', 'А.', { heading: 'a', formerly: ['a'], sections: [section('b', 'Б.')] });
    expect(compareTexts(before, manuscript([renamed]))).toEqual([]);
  });

  describe('that say the same words', () => {
    const told = (form: string, more: Partial<Section> = {}): Manuscript => {
      const { shown, ...rest } = manuscript([section('a', form, more), section('b', 'Б.', more)]);
      return { ...rest, shown: new Map([...shown, ['a/text', form]]) };
    };

    test.each([
      ['structure', '⟨p⟩Одно.⟨/p⟩⟨p⟩Другое.⟨/p⟩', '⟨p⟩Одно. Другое.⟨/p⟩'],
      ['structure', '⟨p⟩Одно ⟨link "section:b"⟩другое⟨/link⟩⟨/p⟩', '⟨p⟩Одно другое⟨/p⟩'],
      ['link', '⟨p⟩⟨link "section:b"⟩Одно⟨/link⟩⟨/p⟩', '⟨p⟩⟨link "term:b"⟩Одно⟨/link⟩⟨/p⟩'],
      ['link', '⟨p⟩Одно ⟨reference "section:b"⟩⟨/p⟩', '⟨p⟩Одно ⟨reference "section:c"⟩⟨/p⟩'],
      ['text', '⟨p⟩Одно ⟨reference "section:b"⟩⟨/p⟩', '⟨p⟩Одно⟨/p⟩'],
      ['text', '⟨p⟩⟨⟨link "a"⟩Одно⟨/p⟩', '⟨p⟩⟨⟨link "b"⟩Одно⟨/p⟩'],
    ] as const)('differ in their %s: %s, %s', (part, one, other) => {
      const change = { target: 'section:a', part, explained: false };
      expect(compareTexts(told(one), told(other))).toEqual([change]);
      expect(compareTexts(told(other), told(one))).toEqual([change]);
    });
  });

  test('whose links follow what was renamed are unchanged', () => {
    const before = manuscript([section('a', '⟨link "section:b#2"⟩Б⟨/link⟩'), section('b', 'Б.')]);
    const named = { heading: 'b', formerly: ['b'] };
    const after = manuscript([section('a', '⟨link "section:c#2"⟩Б⟨/link⟩'), section('c', 'Б.', named)]);
    expect(compareTexts(before, after)).toEqual([]);
    const terms = (id: string, formerly: readonly string[]) => ({ facts: { terms: [{ id, term: 'Б', formerly }] } });
    const linked = (id: string) => manuscript([section('a', `⟨link "term:${id}"⟩Б⟨/link⟩`)]);
    const [old, now] = [
      { ...linked('b'), ...terms('b', []) },
      { ...linked('c'), ...terms('c', ['b']) },
    ];
    expect(compareTexts(old, now)).toEqual([]);
    expect(compareTexts(old, { ...now, ...terms('c', []) })).toEqual([
      { target: 'section:a', part: 'link', explained: false },
    ]);
  });
});
