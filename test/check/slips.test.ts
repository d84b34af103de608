import { describe, expect, test } from 'vitest';
import { changed, type Edit, town } from '../commands/check/town.ts';
import { checked } from '../opened.ts';
import { filesOf } from '../read/files.ts';

const [ru, en] = ['privacy/policy.yaml', 'privacy/policy.en.yaml'];
const at = (path: string, replace: string, by: string): Record<string, Edit> => ({ [path]: [{ replace, with: by }] });

const renamed = (id: string) => ({
  ...at(ru, 'id: requests', `id: ${id}`),
  ...at(en, 'id: requests', `id: ${id.split('\n')[0]}`),
});

const called = (id: string) => ({
  ...at(ru, 'id: lab', `id: ${id}`),
  ...at(en, 'id: lab', `id: ${id.split('\n')[0]}`),
});

/** What legal did to the working text of a policy that is in force, and all that is told of it. */
const slips: readonly (readonly [what: string, edits: Record<string, Edit>, told: readonly string[]])[] = [
  ['a kind with a slip', at(ru, '{{deadlines.', '{{dedlines.'), [`reference-kind-unknown ${ru}`]],
  ['a fact with a slip', at(ru, 'deadlines.answer', 'deadlines.anser'), [`reference-fact-unknown ${ru}`]],
  ['a field with a slip', at(ru, 'deadlines.answer', 'deadlines.answer.witin'), [`reference-field-unknown ${ru}`]],
  ['a case with a slip', at(ru, 'answer:gen', 'answer:rod'), [`reference-case-unknown ${ru}`]],
  ['a brace too few', at(ru, '{{publisher.name}},', '{{publisher.name},'), [`reference-form ${ru}`]],
  ['a tag', at(ru, 'Потом данные', 'Потом<br>данные'), [`raw-html ${ru}`]],
  ['a number for a list', at(ru, 'Потом данные', '2027. Потом данные'), [`ordered-start ${ru}`]],
  ['curly quotes', at(ru, 'heading: Кто мы', 'heading: “Кто мы”'), [`quotes-curly ${ru}`]],
  ['an id with a slip', at(ru, 'id: requests', 'id: Requests'), [`id-form ${ru}`]],
  ['a period in Russian', at(ru, '10 working days', '10 дней'), [`period-form ${ru}`]],
  ['a section of another name', renamed('letters'), [`amendment-renamed ${ru}`]],
  ['the same, owned up to', renamed('letters\n    formerly: [requests]'), []],
  ['a fact of another name', called('laboratory'), [`amendment-renamed ${ru}`]],
  ['the same fact, owned up to', called('laboratory\n      formerly: [lab]'), []],
  [
    'a section that is gone in the translation',
    at(en, 'id: requests', 'id: request'),
    [`translation-entry-extra ${en}`],
  ],
  ['another text, unexplained', at(ru, 'Кто мы', 'Кто это'), [`translation-stale ${en}`, `amendment-unspoken ${ru}`]],
  [
    'a detail of the publisher’s that every policy has, changed in the original alone',
    at('publisher.yaml', 'name: Клиника', 'name: Клиника на углу'),
    ['translation-detail-stale publisher.en.yaml'],
  ],
  ['lines broken otherwise', at(ru, '}}. Пишите', '}}.\n      Пишите'), []],
];

describe('a slip is told once:', () => {
  test.each(slips)('%s', (_, edits, told) => {
    const files = filesOf(changed(town(), edits));
    const { findings } = checked(files, Date.parse('2026-11-24T12:00:00+03:00'));
    expect(findings.map(({ code, place }) => `${code} ${place.file}`).sort()).toEqual([...told].sort());
  });
});
