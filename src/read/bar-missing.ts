/** Texts of several lines that nothing marks as such. */

/** A field whose text lacks the `|` before it. */
export interface BarMissing {
  /** Where the field begins. */
  readonly offset: number;
  /** Its name. */
  readonly field: string;
}

const bareField = /^((?: |- )*)([\w-]+):[ \t\r]*$/;

/** What a field or an entry begins with, or a field’s name that lacks its colon, as against text. */
const structure = /^(?:[\w-]+(?::\s|:?$)|-(?:\s|$))/;

/**
 * The field whose text YAML stumbles over, since no `|` says that it is one: a line that ends in a colon, or holds one, is
 * a field's name to YAML, and the lines beside it are not.
 *
 * @param offset where YAML stumbled
 */
export function barMissing(text: string, offset: number): BarMissing | undefined {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  let first = lineFrom(text, start);
  const depth = depthOf(first);
  while (start > 0) {
    // A place before the text counts as its first one: where the text begins with a line end, that would be for ever.
    start = start === 1 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    const line = lineFrom(text, start);
    if (line.trim() === '') continue;
    if (depthOf(line) >= depth) {
      first = line;
      continue;
    }
    const [, before = '', field = ''] = bareField.exec(line) ?? [];
    const isText = field !== '' && before.length < depth && !structure.test(first.trim());
    return isText ? { offset: start + before.length, field } : undefined;
  }
  return undefined;
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

function depthOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
