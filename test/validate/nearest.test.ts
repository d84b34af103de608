import { describe, expect, test } from 'vitest';
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

describe('a word is close', () => {
  test.each([
    // Of three letters one may differ, of four two.
    ['abc', 'abx', 'axy'],
    ['abcd', 'abxy', 'axyz'],
    ['abcdefg', 'abcdexy', 'abcdxyz'],
    // From eight letters on, two of five.
    ['abcdefgh', 'abcdexyz', 'abcdwxyz'],
    ['abcdefghi', 'abcdefxyz', 'abcdewxyz'],
    ['abcdefghij', 'abcdefwxyz', 'abcdevwxyz'],
  ])('to %s: %s is, %s is not', (typed, close, far) => {
    expect(nearest(typed, [close])).toBe(close);
    expect(nearest(typed, [far])).toBe('');
  });
});
