import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { shortened } from '../../../src/commands/diff/excerpts.ts';
import { differenceAsMarkdown } from '../../../src/commands/diff/summary.ts';

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
