import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { firstLostWord } from '../../src/compile/prose/kept.ts';
import { readMarkdown } from '../../src/compile/prose/markdown.ts';
import { createReport } from '../../src/findings.ts';
import { said } from './said.ts';
import { withText } from './source.ts';

/** Pieces that Markdown reads in its own way when they meet. */
const fragments = (
  'слово word Ё é 5 30 1990 . , : ; ! ? % № « » — – " \' ( ) [ ] { } < > / \\ | - + * ** _ __ ~ ~~ ` ``` # ## = == ' +
  '& &amp; &copy &#35; ^ [^1] [^1]: [a]: <b> </b> <!-- --> 1. 2) - * + > --- === |-|-| |:-: www.a.ru a@b.ru https://a.ru'
).split(' ');

const blanks = [' ', ' ', ' ', '\n', '\n\n', '  \n', '    ', '\t', '\\\n'];
const links = ['[x](https://a.ru)', '[www.a.ru](https://a.ru)', '](https://a.ru)', '![x](https://a.ru)'];
const proseOf = (...pieces: string[]) => fc.array(fc.constantFrom(...pieces), { maxLength: 40 });

const ink = (text: string): string => (text.match(/[\p{L}\p{N}«»—–№%,;!?"'/]+/gu) ?? []).join('');

test('whatever is written, its words are shown in their order or something is found', () => {
  let sound = 0;
  fc.assert(
    fc.property(proseOf(...fragments, ...blanks), (pieces) => {
      const text = pieces.join('');
      const { report, findings } = createReport();
      const document = compile(withText(text), 'ru', report);
      if (findings.length > 0) return;
      if (/\p{L}/u.test(text)) sound += 1;
      const shown = said(document.sections[0]?.content ?? []).replace(/⟨[^⟩]*⟩/g, '');
      expect(ink(shown)).toBe(ink(text.normalize('NFC')));
    }),
    { numRuns: 600 },
  );
  expect(sound).toBeGreaterThan(60);
});

const gfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

test('GFM is read wherever it would make a difference', () => {
  fc.assert(
    fc.property(proseOf(...fragments, ...blanks, ...links), (pieces) => {
      const text = pieces.join('');
      expect(readMarkdown(text)).toEqual(gfm.parse(text));
    }),
  );
});

test('the first lost word is named with its place', () => {
  expect(firstLostWord('раз два три', 'раз два три')).toBeUndefined();
  expect(firstLostWord('раз **два**, три', 'раз два, три')).toBeUndefined();
  expect(firstLostWord('раз два три', 'раз три')).toEqual({ word: 'два', offset: 4 });
  expect(firstLostWord('раз два', 'раз')).toEqual({ word: 'два', offset: 4 });
  expect(firstLostWord('раз', 'раз два')).toEqual({ word: 'раз', offset: 0 });
  expect(firstLostWord('[раз](https://a.ru/b) `](x)` два', 'раз ](x) два')).toBeUndefined();
});
