import { describe, expect, test } from 'vitest';
import { russianWord } from '../../src/validate/rules/script.ts';

describe('Russian words in a translation', () => {
  test.each([
    ['смс-сообщения', 'смс', 0],
    ['We answer и удаляем.', 'удаляем', 12],
    ['[согласие](term:consent)', 'согласие', 1],
    ['the bank «Пример», Москва', 'Москва', 19],
    ['«Пример», “Пример» and Пример', 'Пример', 11],
  ])('%s: %s', (text, word, offset) => {
    expect(russianWord(text, 'en')).toEqual({ word, offset });
  });

  test.each([
    'Consent to data processing',
    'OOO «Пример»',
    'the word “согласие” of the law',
    'the law “О банке «Пример»” of 2006',
    'the field "Фамилия"',
    'under {{terms.согласие}} and [here](https://пример.рф/политика)',
    'see https://example.org/политика',
    'the size is 5 кг',
    'the form T2ПР', // no word that is Cyrillic from end to end
  ])('none are found in: %s', (text) => {
    expect(russianWord(text, 'en')).toBeUndefined();
  });

  test('a Russian text may hold any', () => {
    expect(russianWord('смс-сообщения', 'ru')).toBeUndefined();
  });

  test('a text of quotes that do not end is gone through at once', () => {
    const started = performance.now();
    russianWord(`${'«“„"'.repeat(50_000)} слово`, 'en');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
