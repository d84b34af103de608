/** Lists in texts whose lines YAML folds into one, since no `|` stands before them. */

/** A line after a colon or semicolon that begins as items do: `- `, `1.`, `а)`, `(ii)`, `1.2.`. */
const item =
  /[:;][ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*(?:[-*+•]|\(?(?:\p{L}|[ivxl]+|\d{1,3})\)|\d{1,2}(?:\.\d{1,3})*\.)[ \t]/u;

/**
 * Where the first item of a folded list begins, counted from the start of the text as it is written.
 *
 * @param written a plain, quoted or folded (`>`) value
 */
export function foldedList(written: string): number | undefined {
  const found = written.includes('\n') ? item.exec(written) : null;
  if (found === null) return undefined;
  const line = found.index + found[0].lastIndexOf('\n') + 1;
  return line + (/^[ \t]*/.exec(written.slice(line))?.[0].length ?? 0);
}
