import { expect, test } from 'vitest';
import { nestQuotes } from '../../src/i18n/quotes.ts';

test('quotation marks inside quotation marks take their inner form', () => {
  expect(nestQuotes('Получатель «ООО «Пример»» назван.', 'ru')).toBe('Получатель «ООО „Пример“» назван.');
  expect(nestQuotes('The “Sample “A” company” and “B”.', 'en')).toBe('The “Sample ‘A’ company” and “B”.');
});

test('marks of the other language, lone marks and apostrophes stay', () => {
  expect(nestQuotes('«Why “not”» и так', 'ru')).toBe('«Why “not”» и так');
  expect(nestQuotes('вот» и «тут', 'ru')).toBe('вот» и «тут');
  expect(nestQuotes('“the clinic’s «Данные»”', 'en')).toBe('“the clinic’s «Данные»”');
});
