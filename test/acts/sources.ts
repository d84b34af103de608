/** Generates whole editions, with the texts that YAML likes least. */
import fc from 'fast-check';
import type { ChangeNote, EditionSource, Fact, FactEvent, KindVocabulary, Section, Texts } from '../../src/model.ts';

const hostile = fc.constantFrom(
  ...[' два пробела  ', '\tтабуляция', 'а: б', 'а #не комментарий', '# нет', '- нет', '-', '?', '? ключ', '---', '...'],
  ...['%YAML 1.1', 'no', 'да', 'yes', 'Off', '~', 'null', 'true', '010', '0x1F', '1e3', '1.0', '.inf', '12:30:45'],
  ...[
    '2026-11-23',
    '2026-11-23T09:00:00+05:00',
    '=',
    '<<',
    '&a',
    '*a',
    '!tag',
    '!!str x',
    '{a: b}',
    '[a]',
    '{{kind.id}}',
  ],
  ...[
    "'",
    '"',
    '`',
    '@',
    'a\\b',
    '\\n',
    '|',
    '>',
    '|-',
    'конец:',
    ': начало',
    'неразрывный\u00A0пробел',
    '\u00A0',
    ' ',
  ],
  ...[
    'и\u0306',
    'ё',
    '👩‍⚕️ врач',
    '\u2028',
    '\u2029',
    '\uFEFFбом',
    'а\u00ADб',
    'a\u200Bb',
    '\u0085',
    '\u0007',
    '\u007f',
    '',
  ],
  ...[
    'строка\n',
    '\nстрока',
    'а\n\n\nб',
    'а\nб\n\n\n',
    '  отступ\nбез',
    'а\n  б\n',
    'а \nб',
    'а\t\nб',
    '\n',
    '\n\n',
    ' \n ',
    'а\r\nб',
    ' \n\n',
    ' \n \n\n',
    'а\n \nб\n',
    'а\n \n',
    '\t\n',
    'а\n- б\n  - в\n',
  ],
  ...[
    'а\n---\nб',
    'а\n...\n',
    '# раз\n# два\n',
    '- а\n- б\n',
    'а\n\tб',
    '\n  а\n',
    'а: |\n  б\n',
    'x\n ',
    '- [ ] дело\n',
  ],
);

const text = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(hostile, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.array(hostile, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('\n')) },
);

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const texts: fc.Arbitrary<Texts> = fc.record({ ru: text, en: text });
const materiality = fc.constantFrom('material' as const, 'clarification' as const, 'editorial' as const);
const event: fc.Arbitrary<FactEvent> = fc.record({ materiality, say: texts });
const events = fc.dictionary(id, event, { maxKeys: 2, noNullPrototype: true });

const kind: fc.Arbitrary<KindVocabulary> = fc.record(
  {
    ...{ label: texts, caption: texts, title: id, value: id, item: texts, events },
    show: fc.constantFrom('list' as const, 'table' as const, 'sentence' as const),
    fields: fc.dictionary(
      id,
      fc.record(
        {
          ...{ labels: texts, translate: fc.boolean(), events },
          order: fc.constantFrom('period' as const, 'none' as const, 'set' as const),
          values: fc.dictionary(id, texts, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
        },
        { requiredKeys: ['order', 'events'] },
      ),
      { maxKeys: 2, noNullPrototype: true },
    ),
  },
  { requiredKeys: ['label', 'caption', 'title', 'show', 'fields', 'events'] },
);

const value = fc.oneof(text, fc.integer({ min: -1000, max: 1e9 }), fc.boolean(), fc.array(text, { maxLength: 3 }));
const fact: fc.Arbitrary<Fact> = fc
  .tuple(id, fc.dictionary(id, value, { maxKeys: 3, noNullPrototype: true }))
  .map(([name, fields]) => ({ ...fields, id: name }));

const { sections } = fc.letrec<{ sections: readonly Section[]; section: Section }>((tie) => ({
  sections: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('section'), { minLength: 1, maxLength: 3 })),
  section: fc.record(
    {
      ...{ id, heading: text, text, plain: text, formerly: fc.array(id, { maxLength: 2 }), succeeds: id },
      sections: tie('sections'),
    },
    { requiredKeys: ['id', 'heading'] },
  ),
}));

const until = fc.constantFrom('effect', '14 days from receipt', '1 month from announcement');
const choice = fc.record(
  { what: fc.constantFrom('consent' as const, 'leave' as const), until, how: texts },
  { requiredKeys: ['what', 'how'] },
);

const notes: fc.Arbitrary<readonly ChangeNote[]> = fc.uniqueArray(
  fc.record(
    {
      ...{
        id,
        about: fc.array(id, { maxLength: 2 }),
        note: texts,
        why: texts,
        impact: texts,
        materiality,
        because: texts,
      },
      ...{ reach: fc.constantFrom('new-data' as const, 'all-data' as const), stated: id },
      choices: fc.array(choice, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['id', 'about', 'note'] },
  ),
  { maxLength: 2, selector: (note) => note.id },
);

const ofDetail = id.filter((name) => name !== 'name' && name !== 'email');
const details = fc.dictionary(ofDetail, text, { maxKeys: 3, noNullPrototype: true });
const publisher = fc
  .record({ named: fc.record({ name: text, email: text }), details })
  .map(({ named, details: others }) => ({ ...named, ...others }));

/** The working text of a policy in Russian and English, whose vocabulary knows kinds that it does not use. */
export const anyDraft: fc.Arbitrary<EditionSource> = fc
  .record({ kinds: fc.uniqueArray(id, { maxLength: 3 }), ends: fc.array(kind, { minLength: 4, maxLength: 4 }) })
  .chain(({ kinds, ends }) => {
    const lists = fc.tuple(...kinds.map(() => fc.array(fact, { maxLength: 2 })));
    const facts = lists.map((all) => Object.fromEntries(kinds.map((name, index) => [name, all[index] ?? []])));
    const words = { title: text, summary: text, facts, sections };
    const names = [...kinds, 'publisher', 'unused-kind'];
    return fc.record<EditionSource>(
      {
        ...{
          policy: id,
          language: fc.constant('ru' as const),
          languages: fc.constant(['ru', 'en'] as const),
          succeeds: id,
          notes,
          publisher,
          ...words,
        },
        labels: fc.constant({}),
        notice: fc.record(
          {
            days: fc.nat(365),
            clarification: fc.nat(365),
            zone: fc.constantFrom('UTC', 'Etc/GMT+5', 'Asia/Yekaterinburg'),
          },
          { requiredKeys: ['days', 'zone'] },
        ),
        holds: fc.constant('by-agreement' as const),
        vocabulary: fc.constant(
          Object.fromEntries(names.map((name, index) => [name, ends[index % 4] as KindVocabulary])),
        ),
        translations: fc.option(
          fc
            .record({
              ...{ language: fc.constant('en' as const), publisher: details, ...words },
            })
            .map((en) => ({ en })),
          { nil: {} },
        ),
      },
      { requiredKeys: keysOfDraft },
    );
  });

const keysOfDraft = [
  ...(['policy', 'language', 'languages', 'title', 'summary', 'publisher', 'notice', 'vocabulary', 'facts'] as const),
  ...(['labels', 'sections', 'notes', 'translations'] as const),
];
