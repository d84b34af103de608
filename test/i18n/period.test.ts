import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GrammaticalCase, grammaticalCases } from '../../src/i18n/cases.ts';
import { type Period, parsePeriod } from '../../src/i18n/notation.ts';
import { formatPeriod, formatQuantity } from '../../src/i18n/period.ts';
import { units } from '../../src/i18n/units.ts';

const inCase = (notation: string, grammaticalCase: GrammaticalCase): string =>
  formatPeriod(parsePeriod(notation) as Period, 'ru', grammaticalCase).replaceAll('\u00A0', ' ');

describe('the notation of periods', () => {
  test.each([
    ['30 days', { from: 30, to: 30, unit: 'day' }],
    ['1 week', { from: 1, to: 1, unit: 'week' }],
    ['5-30 working days', { from: 5, to: 30, unit: 'working day' }],
    ['24 hours', { from: 24, to: 24, unit: 'hour' }],
  ])('%s', (notation, period) => {
    expect(parsePeriod(notation)).toEqual(period);
  });

  test.each([
    '',
    'days',
    '0 days',
    '30',
    '30  days',
    '30 Days',
    '30-5 days',
    '5-5 days',
    '1.5 years',
    '3 bits',
    '5 working weeks',
  ])('refuses “%s”', (notation) => {
    expect(parsePeriod(notation)).toBeUndefined();
  });
});

describe('Russian periods agree with their number and case', () => {
  test.each([
    ['1 day', ['1 день', '1 дня', '1 дню', '1 день', '1 днём', '1 дне']],
    ['2 days', ['2 дня', '2 дней', '2 дням', '2 дня', '2 днями', '2 днях']],
    ['30 days', ['30 дней', '30 дней', '30 дням', '30 дней', '30 днями', '30 днях']],
    ['21 days', ['21 день', '21 дня', '21 дню', '21 день', '21 днём', '21 дне']],
    ['11 days', ['11 дней', '11 дней', '11 дням', '11 дней', '11 днями', '11 днях']],
    ['1 week', ['1 неделя', '1 недели', '1 неделе', '1 неделю', '1 неделей', '1 неделе']],
    ['3 weeks', ['3 недели', '3 недель', '3 неделям', '3 недели', '3 неделями', '3 неделях']],
    [
      '1 working day',
      ['1 рабочий день', '1 рабочего дня', '1 рабочему дню', '1 рабочий день', '1 рабочим днём', '1 рабочем дне'],
    ],
    [
      '2 working days',
      ['2 рабочих дня', '2 рабочих дней', '2 рабочим дням', '2 рабочих дня', '2 рабочими днями', '2 рабочих днях'],
    ],
    [
      '10 working days',
      [
        '10 рабочих дней',
        '10 рабочих дней',
        '10 рабочим дням',
        '10 рабочих дней',
        '10 рабочими днями',
        '10 рабочих днях',
      ],
    ],
    [
      '5-30 working days',
      [
        '5–30 рабочих дней',
        '5–30 рабочих дней',
        '5–30 рабочим дням',
        '5–30 рабочих дней',
        '5–30 рабочими днями',
        '5–30 рабочих днях',
      ],
    ],
    ['2-3 months', ['2–3 месяца', '2–3 месяцев', '2–3 месяцам', '2–3 месяца', '2–3 месяцами', '2–3 месяцах']],
    ['1 year', ['1 год', '1 года', '1 году', '1 год', '1 годом', '1 годе']],
    ['3 years', ['3 года', '3 лет', '3 годам', '3 года', '3 годами', '3 годах']],
    ['5 years', ['5 лет', '5 лет', '5 годам', '5 лет', '5 годами', '5 годах']],
    ['24 hours', ['24 часа', '24 часов', '24 часам', '24 часа', '24 часами', '24 часах']],
  ])('%s', (notation, expected) => {
    expect(grammaticalCases.map((name) => inCase(notation, name))).toEqual(expected);
  });
});

test('English periods agree with their number', () => {
  const say = (notation: string) => formatPeriod(parsePeriod(notation) as Period, 'en', 'gen');
  expect(say('1 week')).toBe('1\u00A0week');
  expect(say('30 days')).toBe('30\u00A0days');
  expect(say('5-30 working days')).toBe('5–30\u00A0working days');
});

test('quantities that are no periods', () => {
  expect(formatQuantity(256, 'bit', 'ru')).toBe('256\u00A0бит');
  expect(formatQuantity(18, 'year', 'ru', 'gen')).toBe('18\u00A0лет');
  expect(formatQuantity(1.5, 'year', 'ru', 'gen')).toBe('1,5\u00A0года');
  expect(formatQuantity(3, 'percent', 'en')).toBe('3\u00A0per cent');
});

test('what is written can be read back, and every form has words', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom(...units.slice(0, 6)),
      (from, more, unit) => {
        const period = parsePeriod(more === 0 ? `${from} ${unit}s` : `${from}-${from + more} ${unit}s`);
        expect(period).toEqual({ from, to: from + more, unit });
        for (const name of grammaticalCases) {
          expect(formatPeriod(period as Period, 'ru', name)).toMatch(/^[\d\u00A0–]+[а-яё ]+$/);
          expect(formatPeriod(period as Period, 'en', name)).toMatch(/^[\d,–]+\u00A0[a-z ]+$/);
        }
      },
    ),
  );
});

test('a period has six digits at most', () => {
  expect(parsePeriod('999999 days')?.to).toBe(999_999);
  expect(parsePeriod('1000000 days')).toBeUndefined();
  expect(parsePeriod('1-999999 days')?.to).toBe(999_999);
  expect(parsePeriod('1-1000000 days')).toBeUndefined();
});
