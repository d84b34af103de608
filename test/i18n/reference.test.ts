import { expect, test } from 'vitest';
import { findReferences, findStrayBraces, replaceReferences } from '../../src/i18n/index.ts';

test('references are found with their places', () => {
  expect(findReferences('a {{recipients}} b {{deadlines.answer.within:gen}}.')).toEqual([
    { path: ['recipients'], grammaticalCase: undefined, offset: 2, source: '{{recipients}}' },
    {
      path: ['deadlines', 'answer', 'within'],
      grammaticalCase: 'gen',
      offset: 19,
      source: '{{deadlines.answer.within:gen}}',
    },
  ]);
});

test('what is put in for one reference is never read as another', () => {
  expect(replaceReferences('{{a.b}}, {{c.d}}.', ({ path }) => (path[0] === 'a' ? '{{c.d}}' : '$&'))).toBe(
    '{{c.d}}, $&.',
  );
});

test('doubled braces outside references are stray', () => {
  expect(findStrayBraces('{curly} {{ok.ref}} {{ spaced }} {{a.b.c.d}}')).toEqual([19, 29, 32, 41]);
  expect(findStrayBraces('no braces')).toEqual([]);
});
