import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryOf } from '../../src/i18n/category.ts';
import { formatDate } from '../../src/i18n/date.ts';
import { joinList } from '../../src/i18n/list.ts';
import { formatNumber } from '../../src/i18n/number.ts';
import { plural } from '../../src/i18n/plural.ts';

const languages = ['ru', 'en'] as const;

describe('a date', () => {
  test('is written out with non-breaking spaces', () => {
    expect(formatDate('2025-03-01', 'ru')).toBe('1\u00A0марта\u00A02025\u00A0г.');
    expect(formatDate('2025-03-01', 'en')).toBe('1\u00A0March\u00A02025');
    expect(formatDate('2027-12-31', 'ru')).toBe('31\u00A0декабря\u00A02027\u00A0г.');
  });

  test('that is none comes back as it stands', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
    expect(formatDate('2025-13-01', 'en')).toBe('2025-13-01');
  });
});

describe('a number', () => {
  test.each(languages)('is grouped as CLDR groups it (%s)', (language) => {
    const reference = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'ru', { maximumFractionDigits: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(1, 10, 1000), (digits, scale) => {
        expect(formatNumber(digits / scale, language)).toBe(reference.format(digits / scale));
      }),
    );
  });

  test('has a real minus and no exponent', () => {
    expect(formatNumber(-5, 'ru')).toBe('−5');
    expect(formatNumber(1.5e21, 'en')).toBe('1,500,000,000,000,000,000,000');
    expect(formatNumber(2.5e-7, 'ru')).toBe('0,00000025');
  });
});

describe('a plural form', () => {
  test.each(languages)('follows CLDR (%s)', (language) => {
    const reference = new Intl.PluralRules(language);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(1, 10), (digits, scale) => {
        expect(categoryOf[language](digits / scale)).toBe(reference.select(digits / scale));
      }),
      { numRuns: 1000 },
    );
  });

  test('is chosen from the forms given', () => {
    const days = (count: number) => plural(count, 'ru', { one: 'день', few: 'дня', many: 'дней' });
    expect([1, 2, 5, 11, 21, 112, 1.5].map(days)).toEqual(['день', 'дня', 'дней', 'дней', 'день', 'дней', 'дня']);
    expect([0, 1, 2].map((count) => plural(count, 'en', { one: 'day', other: 'days' }))).toEqual([
      'days',
      'day',
      'days',
    ]);
  });
});

test('a list ends in a conjunction without a comma', () => {
  expect(joinList(['а', 'б', 'в'], 'ru')).toBe('а, б и в');
  expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(joinList(['a', 'b'], 'en')).toBe('a and b');
  expect(joinList(['a'], 'en')).toBe('a');
  expect(joinList([], 'en')).toBe('');
});
