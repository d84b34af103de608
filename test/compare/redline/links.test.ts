import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { linkChange, redline } from '../../../src/compare/redline/index.ts';
import { h } from './documents.ts';

/** What is told of links in the redline of two paragraphs. */
function changesOf(before: Element, after: Element) {
  const found: unknown[] = [];
  const visit = (node: Element): void => {
    const change = linkChange(node);
    if (change !== undefined) found.push(change);
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  for (const node of redline(before, after).children) if (node.type === 'element') visit(node);
  return found;
}

const linked = (href: string, ...more: Element[]) => h('p', {}, 'with ', h('a', { href }, 'your permission'), ...more);
const bare = h('p', {}, 'with your permission');

test.each([
  ['another target', linked('#consent'), linked('#silence'), [{ before: '#consent', after: '#silence' }]],
  ['a link that came', bare, linked('#silence'), [{ after: '#silence' }]],
  ['a link that went', linked('#consent'), bare, [{ before: '#consent' }]],
  [
    'a link with emphasis in its place',
    linked('#a'),
    h('p', {}, 'with ', h('em', {}, 'your permission')),
    [{ before: '#a' }],
  ],
  ['the same link', linked('#consent'), linked('#consent', h('em', {}, ' now')), []],
  ['emphasis alone', bare, h('p', {}, 'with ', h('em', {}, 'your permission')), []],
])('%s', (_, before, after, expected) => {
  expect(changesOf(before, after)).toEqual(expected);
});
