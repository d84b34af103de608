import { expect, test } from 'vitest';
import { nearest } from '../../src/validate/nearest.ts';

const known = ['recipients', 'retention', 'rights', 'within', 'what', 'id'];

test.each([
  ['recipient', 'recipients'],
  ['reсipients', 'recipients'], // the third letter is Cyrillic
  ['Rights', 'rights'],
  ['wihtin', 'within'],
  ['whta', 'what'],
  ['di', ''],
  ['deadlines', ''],
  ['', ''],
])('%s is meant to be "%s"', (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
