import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';

interface Row {
  readonly id: string;
  readonly policy: string;
  readonly section: string;
  readonly edition?: number;
  readonly ru: string;
  readonly en: string;
}

const rows = parse(readFileSync(new URL('../policies/facts.yaml', import.meta.url), 'utf8')) as readonly Row[];
const pages = new Map<string, Root>();

function page(path: string): Root {
  const known = pages.get(path) ?? fromHtml(readFileSync(join(inject('sites').announced, path, 'index.html'), 'utf8'));
  pages.set(path, known);
  return known;
}

function find(node: Root | Element, id: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.properties['id'] === id) return child;
    const found = find(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a reader reads in a part of a page, its nested sections and the notes beside it left out. */
function wordsOf(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const own = node.children.filter(
    (child) => child.type !== 'element' || !['section', 'aside'].includes(child.tagName),
  );
  return own.map(wordsOf).join(node.type === 'element' && ['li', 'td', 'tr', 'p'].includes(node.tagName) ? '' : ' ');
}

const folded = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

test('the list of facts is whole and names each once', () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test.each(rows)('$id stands on its page', ({ policy, section, edition = 1, ru, en }) => {
  for (const [prefix, said] of [
    ['', ru],
    ['/en', en],
  ] as const) {
    const part = find(page(`${prefix}/${policy}/editions/${edition}/`), section);
    expect(part, `${prefix}/${policy}/editions/${edition}/#${section}`).toBeDefined();
    expect(folded(wordsOf(part as Element))).toContain(folded(said));
  }
});
