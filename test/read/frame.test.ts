import { expect, test } from 'vitest';
import { frameAt } from '../../src/read/frame.ts';
import { lineStarts } from '../../src/read/lines.ts';

function frame(text: string, line: number, column: number): string {
  return frameAt(text, lineStarts(text), line, column);
}

/** The character over the caret. */
function pointedAt(text: string, line: number, column: number): string | undefined {
  const rows = frame(text, line, column).split('\n');
  const row = rows.findIndex((shown) => shown.startsWith('>'));
  return rows[row]?.[rows[row + 1]?.indexOf('^') ?? -1];
}

test('shows two lines before and one after', () => {
  expect(frame('a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n', 3, 4)).toBe(
    ['  1 | a: 1', '  2 | b: 2', '> 3 | c: 3', '    |    ^', '  4 | d: 4'].join('\n'),
  );
});

test('aligns line numbers', () => {
  expect(frame('x\n'.repeat(12), 10, 1)).toContain('   9 | x\n> 10 | x\n');
});

test('shows the part of a long line that holds the place, whole characters only', () => {
  const text = `${'а'.repeat(300)}!${'б'.repeat(300)}`;
  const shown = frame(text, 1, 301);
  expect(pointedAt(text, 1, 301)).toBe('!');
  expect(shown).toMatch(/^> 1 \| …а+!б+…\n/);
  expect(shown.length).toBeLessThan(220);
  expect(frame(`${'😀'.repeat(300)}x`, 1, 601)).not.toMatch(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
  );
});

test('points right after tabs, combining marks and carriage returns', () => {
  expect(pointedAt('\t\tx: y', 1, 3)).toBe('x');
  expect(frame('й и\u0306: x\r\n', 1, 6)).toBe('> 1 | й и\u0306: x\n    |     ^\n  2 |');
});

test('counts wide characters as two columns', () => {
  expect(frame('表: x', 1, 2)).toBe('> 1 | 表: x\n    |   ^');
});

test('draws what could steer a terminal as a dot', () => {
  expect(frame('a\u001B[31m\u202Eb', 1, 1)).toBe('> 1 | a·[31m·b\n    | ^');
});

test('a place at the end of a file without a last line end is shown', () => {
  expect(frame('a: "x', 1, 6)).toBe('> 1 | a: "x\n    |      ^');
  expect(frame('', 1, 1)).toBe('> 1 |\n    | ^');
});

test('shows two lines before and one after, not more, where there are more', () => {
  expect(frame('a\nb\nc\nd\ne\nf\n', 4, 1)).toBe('  2 | b\n  3 | c\n> 4 | d\n    | ^\n  5 | e');
});

test('a line of a hundred columns is shown whole, a longer one is cut there', () => {
  expect(frame('а'.repeat(100), 1, 1)).toBe(`> 1 | ${'а'.repeat(100)}\n    | ^`);
  expect(frame('а'.repeat(101), 1, 1)).toBe(`> 1 | ${'а'.repeat(100)}…\n    | ^`);
  expect(frame('表'.repeat(50), 1, 1)).toBe(`> 1 | ${'表'.repeat(50)}\n    | ^`);
  expect(frame('表'.repeat(51), 1, 1)).toBe(`> 1 | ${'表'.repeat(50)}…\n    | ^`);
});

test('the window follows a place from the eighty-first column on, with fifty columns before it', () => {
  const text = 'а'.repeat(200);
  expect(frame(text, 1, 80)).toBe(`> 1 | ${'а'.repeat(100)}…\n    | ${' '.repeat(79)}^`);
  expect(frame(text, 1, 81)).toBe(`> 1 | …${'а'.repeat(100)}…\n    | ${' '.repeat(51)}^`);
});
