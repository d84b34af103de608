/** Offsets in a text, as lines and columns. */

/** Where every line of a text begins; a line ends with `\n`, be there a `\r` before it or not. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Line and column, both from 1, of an offset in UTF-16 units. */
export function positionAt(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** A line's text without its end; `line` counts from 1. */
export function lineAt(text: string, starts: readonly number[], line: number): string {
  const end = starts[line] === undefined ? text.length : starts[line] - 1;
  const content = text.slice(starts[line - 1], end);
  return content.endsWith('\r') ? content.slice(0, -1) : content;
}
