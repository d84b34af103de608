import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { accept, fold, normalise, redline, reject } from '../../../src/compare/redline/index.ts';
import { toHtml } from '../../html.ts';
import { h } from './documents.ts';
import { revisions } from './edits.ts';

const root = (...children: Element[]): Root => ({ type: 'root', children });
const html = (nodes: readonly Nodes[] | undefined): string => (nodes ?? []).map((node) => toHtml(node)).join('');

const before = root(
  h('h2', {}, 'Retention'),
  h('p', {}, 'We keep your data for 30 days after you leave.'),
  ...Array.from({ length: 14 }, (_, at) => h('p', {}, `Paragraph ${at} stays as it is.`)),
  h('p', {}, 'The old end.'),
);
const after = root(
  h('h2', {}, 'Retention'),
  h('p', {}, 'We keep your data for 10 days after you leave.'),
  ...Array.from({ length: 14 }, (_, at) => h('p', {}, `Paragraph ${at} stays as it is.`)),
  h('ul', {}, h('li', {}, 'A new item.')),
);

describe('folds', () => {
  it('are left out by accept and reject', () => {
    fc.assert(
      fc.property(revisions, ([old, fresh]) => {
        const folded = fold(redline(old, fresh), { label: (count) => `… ${count}` });
        expect(accept(folded)).toEqual(normalise(fresh));
        expect(reject(folded)).toEqual(normalise(old));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a fold', () => {
  it('takes in what is unchanged, but for the heading of a change, and counts it', () => {
    const folded = html(fold(redline(before, after), { label: (count) => `… ${count} unchanged paragraphs` }).children);
    expect(folded).toContain('<details data-change="fold"><summary>… 14 unchanged paragraphs</summary><p>Paragraph 0 ');
    expect(folded.startsWith('<h2>Retention</h2><p>')).toBe(true);
  });

  it('is not made where nothing is far from a change, nor of so few that no label is given', () => {
    const short = redline(root(h('p', {}, 'One.')), root(h('p', {}, 'Two.')));
    expect(fold(short, { label: String })).toEqual(short);
    const tree = redline(before, after);
    expect(fold(tree, { label: (count) => (count < 15 ? undefined : '…') })).toEqual(tree);
  });

  it('of items is an item with a list of its own; numbered items stay as they are counted', () => {
    const list = (tag: 'ul' | 'ol', ...items: string[]): Root =>
      root(h(tag, {}, ...items.map((item) => h('li', {}, item))));
    const folded = (tag: 'ul' | 'ol'): string => {
      const [old, fresh] = ['The old end.', 'The new end.'].map((end) => list(tag, 'One.', 'Two.', 'Three.', end));
      const { children } = fold(redline(old as Root, fresh as Root), { label: (count, of) => `… ${count} ${of}` });
      return html(children);
    };
    expect(folded('ul')).toBe(
      '<ul><li data-change="fold"><details><summary>… 3 items</summary>' +
        '<ul><li>One.</li><li>Two.</li><li>Three.</li></ul></details></li>' +
        '<li>The <del data-change="deleted">old</del><ins data-change="inserted">new</ins> end.</li></ul>',
    );
    expect(folded('ol')).not.toContain('details');
  });

  it('of rows is a row with a table of its own under the same head', () => {
    const row = (name: string, term: string): Element => h('tr', {}, h('td', {}, name), h('td', {}, term));
    const table = (...rows: Element[]): Root =>
      root(
        h('table', {}, h('thead', {}, h('tr', {}, h('th', {}, 'Who'), h('th', {}, 'When'))), h('tbody', {}, ...rows)),
      );
    const same = ['Ann', 'Bob', 'Cid'].map((name) => row(name, 'now'));
    const tree = redline(table(...same, row('Dee', 'now')), table(...same, row('Dee', 'then')));
    const folded = fold(tree, { label: (count, of) => `… ${count} ${of}` });
    expect(html(folded.children)).toContain(
      '<tbody><tr data-change="fold"><td colspan="2"><details><summary>… 3 rows</summary><table>' +
        '<thead data-change="word"><tr><th>Who</th><th>When</th></tr></thead><tbody><tr><td>Ann</td>',
    );
    expect(accept(folded)).toEqual(normalise(table(...same, row('Dee', 'then'))));
  });
});

it('keeps the headings in sight under which a section changed', () => {
  const section = (end: string): Root =>
    root(
      h(
        'section',
        {},
        h('h2', {}, 'Above'),
        h('p', {}, 'One.'),
        h('section', {}, h('h3', {}, 'Below'), h('p', {}, end)),
      ),
      h('section', {}, h('h2', {}, 'Apart'), h('p', {}, 'Two.')),
    );
  const tree = redline(section('The old end.'), section('The new end.'));
  const shown = html(fold(tree, { label: (count) => `… ${count}` }).children).replace(/<details.*?<\/details>/g, '');
  expect(shown).toContain('Above');
  expect(shown).toContain('Below');
  expect(shown).not.toContain('Apart');
});

describe('places', () => {
  it('are the changed blocks that follow one another, each with the heading that it stands under', () => {
    const seen: [string, unknown][] = [];
    fold(redline(before, after), {
      label: String,
      place(blocks, heading) {
        seen.push([html(blocks).replace(/<[^>]+>/g, ''), html(heading?.children)]);
        return blocks;
      },
    });
    expect(seen).toEqual([
      ['We keep your data for 3010 days after you leave.', 'Retention'],
      ['The old end.A new item.', 'Retention'],
    ]);
  });
});
