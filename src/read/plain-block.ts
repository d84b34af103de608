/** Texts of several lines, as the plain part of YAML has them. */
import type { Cursor } from './plain.ts';

/**
 * Reads a block whose lines are indented by so much: `|` keeps line ends, `>` makes spaces of them.
 *
 * @param header what stands behind the colon
 * @returns nothing where that begins no block, or one beyond the plain part
 */
export function readBlock(header: string, cursor: Cursor, indent: number): string | undefined {
  if (!/^(?:\|[-+]?|>-?)$/.test(header)) return undefined;
  const rows = rowsOf(cursor, indent);
  const last = rows.findLastIndex((row) => row !== '');
  if (last < 0 || rows[0] === '' || rows[0]?.startsWith(' ')) return undefined;
  if (rows.some((row) => row !== '' && row.trimEnd() === '')) return undefined;
  const end = header.endsWith('-') ? '' : '\n';
  if (header.startsWith('>')) return fold(rows.slice(0, last + 1), end);
  return rows.slice(0, last + 1).join('\n') + end + (header.endsWith('+') ? '\n'.repeat(rows.length - 1 - last) : '');
}

function rowsOf(cursor: Cursor, indent: number): string[] {
  const margin = ' '.repeat(indent);
  const rows: string[] = [];
  for (; cursor.at < cursor.lines.length; cursor.at += 1) {
    const line = cursor.lines[cursor.at] as string;
    if (line === '') rows.push('');
    else if (line.startsWith(margin)) rows.push(line.slice(indent));
    else break;
  }
  return rows;
}

/** Empty lines are line ends; indented lines, and blanks at a line's end, have rules of their own. */
function fold(rows: readonly string[], end: string): string | undefined {
  if (rows.some((row) => row.startsWith(' ') || row.endsWith(' '))) return undefined;
  let text = '';
  let empty = 0;
  for (const [index, row] of rows.entries()) {
    if (row === '') empty += 1;
    else {
      text += (index === 0 ? '' : empty === 0 ? ' ' : '\n'.repeat(empty)) + row;
      empty = 0;
    }
  }
  return text + end;
}
