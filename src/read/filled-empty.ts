/** Lines written under a value that says there are none. */

/** An empty value with lines under it. */
export interface FilledEmpty {
  /** Where the empty value stands. */
  readonly offset: number;
  /** The field's name. */
  readonly field: string;
  /** The empty value as it is written: `[]` or `{}`. */
  readonly written: string;
}

const emptyField = /^((?: |- )*)([\w-]+):[ \t]+(\[[ \t]*\]|\{[ \t]*\})[ \t]*(?:#.*)?$/;

/**
 * The empty value that what YAML stumbles over was written under: `facts: {}` and an entry below it.
 *
 * @param offset where YAML stumbled, in a line under the empty value
 */
export function filledEmpty(text: string, offset: number): FilledEmpty | undefined {
  let end = text.lastIndexOf('\n', offset - 1);
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trimEnd();
    if (!isBare(line)) return filledBelow(line, start, text.slice(end + 1));
    end = start - 1;
  }
  return undefined;
}

function filledBelow(line: string, start: number, below: string): FilledEmpty | undefined {
  const [, indent = '', field = '', written = ''] = emptyField.exec(line) ?? [];
  if (written === '') return undefined;
  const next = firstLine(below);
  const depth = next.search(/\S/);
  const belongs = depth > indent.length || (depth === indent.length && /^ *-(?: |$)/.test(next));
  if (!belongs) return undefined;
  const colon = indent.length + field.length;
  return { offset: start + line.indexOf(written, colon), field, written };
}

/** The first line that is neither empty nor a comment. */
function firstLine(text: string): string {
  return /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*([^\n]*)/.exec(text)?.[1] ?? '';
}

function isBare(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}
