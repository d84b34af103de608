import { expect, test } from 'vitest';
import { barMissing } from '../../src/read/bar-missing.ts';

/** The offset is that of the last line. */
const found = (text: string) => barMissing(text, text.trimEnd().lastIndexOf('\n') + 1);

test.each([
  ['a line that ends in a colon', 'text:\n  Данные такие:\n  имя\n', 'text 0'],
  ['a colon in a later line', 'text:\n  Данные\n\n  такие: имя\n', 'text 0'],
  ['an entry’s first field', '- note:\n    Данные:\n    имя\n', 'note 2'],
])('%s', (_, text, expected) => {
  const { field, offset } = found(text) ?? {};
  expect(`${field} ${offset}`).toBe(expected);
});

test.each([
  ['fields', 'publisher:\n  name: a\n  address\n'],
  ['a name without a colon', 'facts:\n  terms\n'],
  ['a list', 'terms:\n  - id: a\n   b\n'],
  ['a text that is marked', 'text: |\n  Данные такие:\n  имя\n'],
  ['what stands at the margin', 'text: a\nb\n'],
])('is not seen in %s', (_, text) => {
  expect(found(text)).toBeUndefined();
});

test('a file that begins with an empty line is read to its beginning, and no further', () => {
  const text = '\nN: x: y\ndetails:\n  - id: a\noripolicies\nz';
  for (let offset = 0; offset <= text.length; offset += 1) expect(barMissing(text, offset)).toBeUndefined();
});
