import { expect, test } from 'vitest';
import { findForeign } from '../../src/read/characters.ts';

test.each([
  ['a\u0007b', 'file-control-character U+0007 1'],
  ['a\rb', 'file-control-character U+000D 1'],
  ['\uF0B7 a', 'character-private U+F0B7 0'],
  ['a \u{100000}', 'character-private U+100000 2'],
  ['a\uFFFD', 'character-lost U+FFFD 1'],
  ['a\u202Db', 'character-direction U+202D 1'],
  ['a\u2069\uF0B7', 'character-direction U+2069 1'],
])('%j holds a character that no text holds', (text, expected) => {
  const { code, character, offset } = findForeign(text, 'people') ?? {};
  expect(`${code} ${character} ${offset}`).toBe(expected);
});

test.each(['а\r\n\tb', '• — «»\u00A0\u200B\u00AD', '👩‍⚕️ 😀', 'עברית \u200Fא'])('%j holds none', (text) => {
  expect(findForeign(text, 'people')).toBeUndefined();
});

test('what was published is not refused for what can no longer be mended', () => {
  expect(findForeign('a\uF0B7\uFFFD\u202E', 'machine')).toBeUndefined();
  expect(findForeign('a\u0007', 'machine')?.code).toBe('file-control-character');
});
