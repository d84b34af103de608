/** The page for contributors stays true: every edit that it shows is made, and every answer compared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
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
    walks.map(({ blocks }) => blocks.filter(({ kind }) => kind === 'diff')),
  );
  expect(russian).toEqual(english);
});
