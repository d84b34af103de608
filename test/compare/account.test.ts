import { expect, test } from 'vitest';
import { accountOf } from '../../src/compare/index.ts';
import { weigh } from '../../src/compare/materiality.ts';
import type { Declaration, FactChange, TextChange, ToldNote } from '../../src/model.ts';

const fact = (id: string, more: Partial<FactChange> = {}): FactChange => ({
  kind: 'recipients',
  subject: `recipients.${id}`,
  event: 'added',
  materiality: 'material',
  ruled: true,
  ...more,
});
const text = (id: string, part: TextChange['part'] = 'text', explained = false): TextChange => ({
  target: `section:${id}`,
  part,
  explained,
});
const account = (
  facts: readonly FactChange[],
  texts: readonly TextChange[],
  entries: readonly (Declaration & Omit<ToldNote, 'more'>)[],
) =>
  accountOf(weigh(facts, texts, entries), {
    fact: ({ subject }) => subject,
    text: (target, parts) => [target, ...parts].join(' '),
    notes: entries.map(({ about: _, materiality: __, ...words }) => ({ more: [], ...words })),
  });

test('an entry tells what it covers, and stands with the weightiest of it', () => {
  const entry = { id: 'bank', about: ['recipients.bank', 'section:data'], note: 'Платежи принимает банк.' };
  expect(account([fact('bank')], [text('data', 'plain'), text('data'), text('bank', 'text', true)], [entry])).toEqual([
    {
      materiality: 'material',
      points: [
        {
          note: entry.note,
          facts: ['recipients.bank'],
          texts: [{ target: 'section:data', gone: false, sentence: 'section:data plain text' }],
        },
      ],
    },
  ]);
});

test('what nobody spoke for is told too, each thing for itself', () => {
  expect(account([fact('bank')], [text('data', 'removed')], [])).toEqual([
    {
      materiality: 'material',
      points: [
        { facts: ['recipients.bank'], texts: [] },
        { facts: [], texts: [{ target: 'section:data', gone: true, sentence: 'section:data removed' }] },
      ],
    },
  ]);
});

test('a reason is told where it lowered something, and there only', () => {
  const because = 'Исправлена опечатка.';
  const misprint = {
    id: 'misprint',
    about: ['section:data'],
    note: 'Опечатка.',
    materiality: 'editorial',
    because,
  } as const;
  const idle = { ...misprint, id: 'idle', about: ['section:gone'] };
  expect(account([], [text('data')], [idle, misprint])).toEqual([
    {
      materiality: 'editorial',
      points: [
        { note: 'Опечатка.', facts: [], texts: [] },
        {
          note: 'Опечатка.',
          because,
          facts: [],
          texts: [{ target: 'section:data', gone: false, sentence: 'section:data text' }],
        },
      ],
    },
  ]);
});

test('an entry may call a fact by the name that it had', () => {
  const entry = { id: 'bank', about: ['recipients.old'], note: 'Банк назван точнее.' };
  const renamed = fact('bank', { event: 'renamed', formerly: 'old', materiality: 'editorial' });
  expect(account([renamed], [], [entry])).toEqual([
    { materiality: 'editorial', points: [{ note: entry.note, facts: ['recipients.bank'], texts: [] }] },
  ]);
});
