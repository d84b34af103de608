import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { draw } from '../../src/compare/draw.ts';
import { redline } from '../../src/compare/redline/index.ts';
import { compile } from '../../src/compile/index.ts';
import { differenceWords, redlinePart } from '../../src/publish/difference/index.ts';
import { editionSource } from '../compile/source.ts';
import { toHtml } from '../html.ts';

/** What the page of changes says of what it folds away, where one sentence of a text changed. */
function folded(text: (sentence: string) => string): string[] {
  const tree = (days: string): Element =>
    fromHtml(`<article><section><h2>А</h2>${text(`Мы отвечаем вам за ${days} дней.`)}</section></article>`, {
      fragment: true,
    }) as never;
  const drawn = redline(tree('десять') as never, tree('двадцать') as never).children[0] as Element;
  const html = toHtml({ type: 'root', children: [redlinePart(drawn, differenceWords.en, 'en')] });
  // Side by side what changed stands there twice.
  return [
    ...new Set([...html.matchAll(/<summary>… (\d+)\u00a0([^<]*)/g)].map(([, count, said]) => `${count} ${said}`)),
  ];
}

const many = (count: number, piece: (text: string) => string): string =>
  Array.from({ length: count }, (_, index) => piece(`Слово ${index} о данных`)).join('');

test('two unchanged paragraphs are folded, one is shown', () => {
  const paragraphs = (count: number) => folded((end) => `${many(count, (text) => `<p>${text}</p>`)}<p>${end}</p>`);
  expect([paragraphs(1), paragraphs(2)]).toEqual([[], ['2 unchanged paragraphs']]);
});

test('three unchanged items or rows are folded, two are shown', () => {
  const items = (count: number) =>
    folded((end) => `<ul>${many(count, (text) => `<li>${text}</li>`)}<li>${end}</li></ul>`);
  expect([items(2), items(3)]).toEqual([[], ['3 unchanged items']]);
  const row = (text: string): string => `<tr><td>${text}</td></tr>`;
  const rows = (count: number) => folded((end) => `<table><tbody>${many(count, row)}${row(end)}</tbody></table>`);
  expect([rows(2), rows(3)]).toEqual([[], ['3 unchanged rows']]);
});

test('the list of changes names a clause by its number', () => {
  const article = (text: string): Element =>
    compile(editionSource({ sections: [{ id: 'a', heading: 'А', sections: [{ id: 'b', text }] }] }), 'ru').article;
  const drawn = draw(article('Раз два три.'), article('Раз два четыре.'));
  const html = toHtml({ type: 'root', children: [redlinePart(drawn, differenceWords.ru, 'ru')] });
  expect(html).toContain('<li><a href="#change-1">1.1</a></li>');
});

test.each([
  ['#a', '#b', 'the link led to: Consent; leads to: Silence'],
  ['#a', 'https://a.example/', 'the link led to: Consent; leads to: https://a.example/'],
  ['#a', undefined, 'link removed: Consent'],
  [undefined, '#b', 'link added: Silence'],
])('a link that leads elsewhere says where: %s, %s', (before, after, said) => {
  const page = (href: string | undefined): Element => {
    const words = href === undefined ? 'your permission' : `<a href="${href}">your permission</a>`;
    const sections = '<section id="a"><h2>Consent</h2></section><section id="b"><h2>Silence</h2></section>';
    return fromHtml(`<article><p>With ${words}.</p>${sections}</article>`, { fragment: true }) as never;
  };
  const drawn = redline(page(before), page(after)).children[0] as Element;
  const html = toHtml({ type: 'root', children: [redlinePart(drawn, differenceWords.en, 'en')] });
  expect(html).toContain(`your permission<span class="move" data-change="word"> [${said}]</span>`);
});
