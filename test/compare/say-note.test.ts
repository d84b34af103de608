import { expect, test } from 'vitest';
import { sayNote } from '../../src/compare/index.ts';
import type { ChangeNote } from '../../src/model.ts';

const both = (text: string) => ({ ru: text, en: text });
const say = (more: Partial<ChangeNote>, language: 'ru' | 'en') =>
  sayNote({ id: 'a', about: ['title'], note: both('-'), ...more }, language, (texts) => texts[language] ?? '').map(
    (sentence) => sentence.replaceAll('\u00a0', ' '),
  );

test('a note that says nothing more', () => {
  expect(say({}, 'ru')).toEqual([]);
});

test('why, what it means and how far it reaches', () => {
  const more = { why: both('x'), impact: both('y'), reach: 'new-data' } as const;
  expect(say(more, 'en')).toEqual([
    'Why: x',
    'What it means for you: y',
    'It holds only for data collected after it takes effect.',
  ]);
  expect(say({ reach: 'all-data' }, 'ru')).toEqual(['Касается и данных, полученных раньше.']);
});

test.each([
  [undefined, 'Вы можете возразить. z', 'You can object. z'],
  ['effect', 'Вы можете возразить до вступления в силу. z', 'You can object before it takes effect. z'],
  [
    '1 day from announcement',
    'Вы можете возразить в течение 1 дня со дня объявления. z',
    'You can object within 1 day of the announcement. z',
  ],
  [
    '21 days from receipt',
    'Вы можете возразить в течение 21 дня со дня, когда вы получили уведомление. z',
    'You can object within 21 days of receiving the notice. z',
  ],
  [
    '3 working days from effect',
    'Вы можете возразить в течение 3 рабочих дней со дня вступления в силу. z',
    'You can object within 3 working days of its taking effect. z',
  ],
])('what readers can do until %s', (until, ru, en) => {
  const choices = [{ what: 'object', ...(until === undefined ? {} : { until }), how: both('z') }] as const;
  expect(say({ choices }, 'ru')).toEqual([ru]);
  expect(say({ choices }, 'en')).toEqual([en]);
});
