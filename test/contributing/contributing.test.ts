/** The page for contributors stays true: every edit that it shows is made, and every answer compared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compile/index.ts';
import { createReport } from '../../src/findings.ts';
import type { Section } from '../../src/model.ts';
import { editionSource } from '../compile/source.ts';
import { toHtml } from '../html.ts';
import { Copy, walksOf } from './walk.ts';

let copy: Copy | undefined;

afterEach(() => copy?.remove());

const pages = ['CONTRIBUTING.md', 'CONTRIBUTING.ru.md'].map((name) => ({
  name,
  walks: walksOf(readFileSync(join(import.meta.dirname, '../..', name), 'utf8')),
}));

describe.each(pages)('$name', ({ walks }) => {
  test('has a walk for each everyday change', () => {
    expect(walks.length).toBeGreaterThanOrEqual(6);
  });

  test.each(walks)('$title', (walk) => {
    copy = new Copy();
    const answers = copy.carryOut(walk);
    expect(answers).not.toEqual([]);
    for (const { said, answered } of answers) expect(shownAs(said, answered)).toBe(said);
  });
});

/** An answer with a line `…` where the page leaves lines out. */
function shownAs(said: string, answered: string): string {
  const lines = said.split('\n');
  const cut = lines.indexOf('…');
  const whole = answered.split('\n');
  if (cut < 0 || whole.length < lines.length) return answered;
  return [...whole.slice(0, cut), '…', ...whole.slice(whole.length - (lines.length - cut - 1))].join('\n');
}

test('both pages make the same edits', () => {
  const [english = [], russian = []] = pages.map(({ walks }) =>
    walks.map(({ blocks }) => blocks.filter(({ kind }) => kind === 'diff' || kind === 'yaml')),
  );
  expect(russian).toEqual(english);
});

test.each([
  ['CONTRIBUTING.md', 'en', 'Where clause\u00a02.1, item\u00a0(b) applies'],
  ['CONTRIBUTING.ru.md', 'ru', 'Когда действует пункт\u00a02.1, подпункт\u00a0«б»'],
] as const)('%s: the lists, clauses and links that it shows are right', (name, language, shown) => {
  const [, example = ''] =
    /^```yaml\n( {2}- id: order\n[\s\S]*?)^```$/m.exec(
      readFileSync(join(import.meta.dirname, '../..', name), 'utf8'),
    ) ?? [];
  const before = { id: 'before', heading: language === 'ru' ? 'Общее' : 'General' };
  const sections = [before, ...(parse(example) as Section[])];
  const { report, findings } = createReport();
  const { article } = compile(editionSource({ language, sections }), language, report);
  expect(findings).toEqual([]);
  const html = toHtml({ type: 'root', children: [article] });
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain(shown);
  expect(html).toContain('<span class="mark">(ii)</span>');
});
