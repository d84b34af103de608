import { expect, test } from 'vitest';
import { summarySentences } from '../../src/pages/change-summary.ts';

const section = { target: 'section:purposes', gone: false, sentence: 'Изменён раздел 2.' };

test('legal’s words are told in the order of what they amount to, and in legal’s own among equals', () => {
  const account = [
    { materiality: 'material', points: [{ note: 'Третья.', facts: ['Появилась цель.'], texts: [section] }] },
    {
      materiality: 'clarification',
      points: [
        { note: 'Первая.', facts: ['Срок сокращён.'], texts: [] },
        { note: 'Вторая.', facts: [], texts: [section] },
      ],
    },
  ] as const;
  expect(summarySentences(account)).toEqual(['Третья.', 'Первая.', 'Вторая.']);
});

test('what is material and of which legal says nothing is told as it was computed; the rest stays with the changes', () => {
  const account = [
    {
      materiality: 'material',
      points: [
        { note: 'Сказано.', facts: [], texts: [section] },
        { facts: ['Срок увеличен.'], texts: [] },
      ],
    },
    { materiality: 'editorial', points: [{ facts: ['Получатель назван иначе.'], texts: [] }] },
  ] as const;
  expect(summarySentences(account)).toEqual(['Сказано.', 'Срок увеличен.']);
});

test('where legal says nothing, everything is told as it was computed', () => {
  const account = [
    { materiality: 'material', points: [{ facts: ['Срок увеличен.'], texts: [] }] },
    { materiality: 'editorial', points: [{ facts: [], texts: [section] }] },
  ] as const;
  expect(summarySentences(account)).toEqual(['Срок увеличен.', 'Изменён раздел 2.']);
});
