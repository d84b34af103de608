import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { redline } from '../../../src/compare/redline/index.ts';
import { toHtml } from '../../html.ts';

const tree = (html: string): Root => fromHtml(html, { fragment: true });
const drawn = (before: string, after: string): string => toHtml(redline(tree(before), tree(after)));

const letters = 'бвгджзклмнпрстф';

/** So many words that occur nowhere else, each of more than three letters. */
function words(stem: string, count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = index + from;
    return `${stem}${letters[at % letters.length]}${letters[Math.floor(at / letters.length) % letters.length]}`;
  });
}

/** A paragraph of so many words, of which so many stay, in runs of so many between others; then more. */
function paragraph(side: string, total: number, kept: number, run: number, more = 0): string {
  const others = words(side, total - kept + more);
  const same = words('общее', kept);
  const runs = Math.ceil(kept / run);
  const gap = Math.floor((total - kept) / (runs + 1));
  const said: string[] = [];
  while (same.length > 0) said.push(...others.splice(0, gap), ...same.splice(0, run));
  return `<p>${[...said, ...others].join(' ')}</p>`;
}

/** Whether a paragraph is shown as one text with changes in it, rather than as an old one and a new one. */
function isOneText(total: number, kept: number, run: number, more = 0): boolean {
  return drawn(paragraph('старое', total, kept, run), paragraph('новое', total, kept, run, more)).includes('</del>');
}

describe('a paragraph is rewritten, not changed,', () => {
  test('where less than three words of ten are kept', () => {
    expect(isOneText(100, 30, 3)).toBe(true);
    expect(isOneText(100, 29, 3)).toBe(false);
  });

  test('unless half of the shorter text is in the longer one', () => {
    expect(isOneText(12, 6, 3, 60)).toBe(true);
    expect(isOneText(13, 6, 3, 60)).toBe(false);
  });

  test('or eleven words in a row are', () => {
    expect(isOneText(50, 11, 11)).toBe(true);
    expect(isOneText(50, 10, 10)).toBe(false);
  });
});

describe('said to have moved', () => {
  const standing = ['первое', 'второе', 'третье'].map((stem) => `<p>${words(stem, 12).join(' ')}</p>`).join('');
  const moved = (before: string, after = before): boolean =>
    drawn(`<p>${before}</p>${standing}`, `${standing}<p>${after}</p>`).includes('moved-from');

  test('is what has twenty characters', () => {
    expect(moved('Пишите нам на почту.')).toBe(true);
    expect(moved('Пишите нам на почту')).toBe(false);
  });

  test('and what changed on its way where it has forty', () => {
    const told = (length: number, end: string): string =>
      `${'Мы ответим вам письмом в тот же '.padEnd(length - 4, 'я')} ${end}`;
    expect(told(40, 'час')).toHaveLength(40);
    expect(moved(told(40, 'час'), told(40, 'миг'))).toBe(true);
    expect(moved(told(39, 'час'), told(39, 'миг'))).toBe(false);
  });
});

test('a piece cut off a paragraph is known again from four words on', () => {
  const [start, four] = [words('общее', 20), words('второе', 4)];
  const cut = (piece: readonly string[]): string =>
    drawn(`<p>${[...start, ...piece].join(' ')}</p>`, `<p>${start.join(' ')}</p><p>${piece.join(' ')}</p>`);
  expect(cut(four)).not.toContain('deleted');
  expect(cut(four.slice(1))).toContain('deleted');
});
