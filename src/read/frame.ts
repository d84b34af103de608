/** The source around a place, with a caret under it: what a terminal shows below a finding. */
import { lineAt } from './lines.ts';

const before = 2;
const after = 1;
/** Widest stretch of a line that is shown, in columns of the terminal. */
const width = 100;

/**
 * Draws a frame. Long lines are shown in the window that holds the place; the caret counts wide characters as two
 * columns and combining ones as none; tabs and invisible characters are drawn as signs, so that they are seen and
 * cannot steer a terminal.
 */
export function frameAt(text: string, starts: readonly number[], line: number, column: number): string {
  const last = Math.min(starts.length, line + after);
  const gutter = String(last).length;
  const from = windowStart(lineAt(text, starts, line), column);
  const rows: string[] = [];
  for (let row = Math.max(1, line - before); row <= last; row += 1) {
    const source = lineAt(text, starts, row);
    const shown = windowed(source, from);
    rows.push(`${row === line ? '>' : ' '} ${String(row).padStart(gutter)} | ${shown}`.trimEnd());
    if (row !== line) continue;
    const lead = columnsOf(windowed(source.slice(0, column - 1), from, false));
    rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(lead)}^`);
  }
  return rows.join('\n');
}

/** First unit of the line to show, so that the place is within the window; 0 where the line is short enough. */
function windowStart(line: string, column: number): number {
  if (column - 1 < width * 0.8) return 0;
  const start = column - 1 - Math.floor(width / 2);
  return isLowSurrogate(line, start) ? start - 1 : start;
}

function windowed(line: string, from: number, cut = true): string {
  let columns = 0;
  let shown = from > 0 && line.length > 0 ? '…' : '';
  for (const character of line.slice(from)) {
    columns += columnsOf(character);
    if (cut && columns > width) return `${shown}…`;
    shown += drawn(character);
  }
  return from >= line.length && cut ? shown.slice(0, 1) : shown;
}

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function drawn(character: string): string {
  if (character === '\t') return '→';
  return invisible.test(character) ? '·' : character;
}

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Columns that a text takes in a terminal. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

function isLowSurrogate(line: string, index: number): boolean {
  const unit = line.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
