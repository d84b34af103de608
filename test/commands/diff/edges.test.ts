import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { shortened } from '../../../src/commands/diff/excerpts.ts';
import { redlineAsMarkdown } from '../../../src/commands/diff/markdown.ts';
import { partsOf } from '../../../src/commands/diff/parts.ts';
import { differenceAsMarkdown } from '../../../src/commands/diff/summary.ts';
import { draw } from '../../../src/compare/draw.ts';
import { compile } from '../../../src/compile/index.ts';
import { editionSource, withText } from '../../compile/source.ts';

test('context of two hundred characters is shown whole, a longer one is cut at a word', () => {
  const shown = (text: string): string => shortened({ kind: 'text', runs: [{ text }] } as never);
  const [first, second] = ['а'.repeat(99), 'б'.repeat(100)];
  expect(shown(`${first} ${second}`)).toBe(`${first} ${second}`);
  expect(shown(`${first} ${second}б`)).toBe(`${first} …`);
  // A word that ends within the two hundred is no reason to show the next.
  expect(shown(`${'а'.repeat(199)} б`)).toBe(`${'а'.repeat(199)} …`);
});

test('a redline of six thousand characters is shown open, a longer one is folded', () => {
  const side = { called: 'draft' };
  const article = (text: string): Root =>
    fromHtml(`<article><section><h2>А</h2><p>Слово.</p>${text}</section></article>`, { fragment: true });
  const told = (words: number): string => {
    const articles = ['', `<p>${'я'.repeat(words)}</p>`].map((text) => article(text).children[0]);
    const changes = { account: [], told: [], articles, amendment: { facts: [], texts: [] } };
    const given = { title: 'П', before: side, after: side, language: 'en', differs: true, changes };
    return differenceAsMarkdown(given as never);
  };
  // Without the words: the heading, the paragraph above, and the signs of what is new.
  const around = '#### А\n\nСлово.\n\n<ins></ins>'.length;
  const drawn = (length: number): string => told(length - around);
  expect(drawn(6000)).toContain('<ins>');
  expect(drawn(6000)).not.toContain('<details>');
  expect(drawn(6001)).toContain('<details>');
});

const redlineOf = (before: string, after: string): Element => {
  const [old, now] = [before, after].map((text) => compile(withText(text), 'ru').article) as [Element, Element];
  return draw(old, now);
};

test('items of a redline have the numbers that they are read by, marks as they are written', () => {
  const blocks = partsOf(redlineOf('2. раз\n3. два\n4. три', '2. раз\n3. новое\n4. два\n5. три')).flatMap(
    ({ blocks: own }) => own,
  );
  expect(blocks.filter(({ kind }) => kind === 'item').map(({ mark }) => mark)).toEqual(['2.', '3.', '4.', '5.']);
  const gone = partsOf(redlineOf('1) раз\n2) лишнее слово здесь\n3) три', '1) раз\n2) три')).flatMap(
    (part) => part.blocks,
  );
  expect(gone.filter(({ kind }) => kind === 'item').map(({ mark, change }) => [mark, change])).toEqual([
    ['1)', undefined],
    ['2)', 'deleted'],
    ['2)', undefined],
  ]);
  expect(redlineAsMarkdown(redlineOf('1. раз\n2. два', '1. раз\n2. три'), 'ru')).toContain('- 2\\. ');
  expect(redlineAsMarkdown(redlineOf('а) раз\nб) два', 'а) раз\nб) три'), 'ru')).toContain('- б) ');
});

test('a change of a clause stands under its number', () => {
  const article = (text: string): Element =>
    compile(editionSource({ sections: [{ id: 'a', heading: 'А', sections: [{ id: 'b', text }] }] }), 'ru').article;
  const markdown = redlineAsMarkdown(draw(article('Раз два три.'), article('Раз два четыре.')), 'ru');
  expect(markdown).toMatch(/^#### 1\.1\n\nРаз два /);
});
