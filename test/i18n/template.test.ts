import { expect, test } from 'vitest';
import { findPlaceholders } from '../../src/i18n/index.ts';

test('placeholders are found with their case, their place and whether they may be dropped', () => {
  expect(findPlaceholders('{what}[ за {price:acc}], {from}').placeholders).toEqual([
    { name: 'what', grammaticalCase: undefined, offset: 0, grouped: false },
    { name: 'price', grammaticalCase: 'acc', offset: 11, grouped: true },
    { name: 'from', grammaticalCase: undefined, offset: 25, grouped: false },
  ]);
});

test.each([
  ['{what} [and {price}]', []],
  ['{what', [0]],
  ['what}', [4]],
  ['{{what}}', [0, 7]],
  ['{wh at}', [0, 6]],
  ['[a [b] c]', [0, 8]],
  ['a] b', [1]],
  ['[{price}', [0]],
])('%s leaves brackets at %j', (template, stray) => {
  expect(findPlaceholders(template).stray).toEqual(stray);
});
