import { expect, test } from 'vitest';
import { mixedWords } from '../../src/validate/schema/letters.ts';

test.each([
  ['Как с\u006Fобщить', 'latin o 5'],
  ['\u0043рок', 'latin C 0'],
  ['[с\u006Fгласие](term:consent)', 'latin o 2'],
  ['{{deadlines.answer}} с\u006Fобщить', 'latin o 22'],
  ['\u0430ccept', ''],
  ['\u0441opy', 'cyrillic \u0441 0'],
])('%s', (text, expected) => {
  const told = mixedWords(text).map(({ latin, letter, index }) => `${latin ? 'latin' : 'cyrillic'} ${letter} ${index}`);
  expect(told).toEqual(expected === '' ? [] : [expected]);
});

test.each([
  'SMS-сообщение',
  'Яндекс.Метрика',
  'e-mail',
  'COVID-19 и CO2-нейтральность',
  'Android-приложение, iOS и ОС',
  'VIPы, SMSка, PDFом',
  'й как и\u0306',
  'https://пример.рф/c\u043Ep',
  'почта c\u043Ep@example.org',
  '{{deadlines.\u0430ccess}}',
  '[раздел](section:\u0430ccess)',
  '`c\u043Ep`',
])('%s mixes nothing within a word', (text) => {
  expect(mixedWords(text)).toEqual([]);
});

test('a hostile text is read in no time', () => {
  const started = performance.now();
  for (const bit of ['{{', '](', '`', '<', 'a:', 'aа', '@']) mixedWords(bit.repeat(100_000 / bit.length));
  expect(performance.now() - started).toBeLessThan(5000);
});
