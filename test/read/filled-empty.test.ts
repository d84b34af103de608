import { expect, test } from 'vitest';
import { parse } from '../../src/read/document.ts';
import { filledEmpty } from '../../src/read/filled-empty.ts';

const found = (text: string) => filledEmpty(text, Math.min(...parse(text).errors.map(({ pos }) => pos[0])));

test.each([
  ['deeper entries', 'a: b\namendment: []\n  - id: x\n', 'amendment: [] 16'],
  ['entries at the margin', 'a: b\namendment: []\n- id: x\n  about: [y]\n', 'amendment: [] 16'],
  ['entries after empty lines and comments', 'amendment: [ ] # none\n\n# c\n- id: x\n', 'amendment: [ ] 11'],
  ['deeper fields', 'facts: {}\n  terms: 1\nc: d\n', 'facts: {} 7'],
  ['a list within an entry', 'f:\n  - about: []\n    - x\n', 'about: [] 14'],
  ['lines that end as on Windows', 'amendment: []\r\n  - id: x\r\n', 'amendment: [] 11'],
])('%s', (_, text, expected) => {
  const { field, written, offset } = found(text) ?? {};
  expect(`${field}: ${written} ${offset}`).toBe(expected);
});

test.each([
  ['a fault of the next field', 'amendment: []\nnext: "a\n'],
  ['a fault of a list with entries', 'about: [a]\n  - b\n'],
  ['a fault of the first line', '- "a\n'],
])('is not blamed for %s', (_, text) => {
  expect(found(text)).toBeUndefined();
});
