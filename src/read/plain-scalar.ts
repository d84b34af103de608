/** Values on one line, as the plain part of YAML has them. */

/** Words that YAML takes for something else than text, in one spelling or another. */
const taken = /^(?:true|false|null)$/i;

/** A field's name, which stands in quotes where it could be something else than text; nothing where it has other signs. */
export function readName(written: string): string | undefined {
  if (isWord(written)) return written;
  return /^"[A-Za-z\d][\w-]*"$/.test(written) ? written.slice(1, -1) : undefined;
}

function isWord(text: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(text) && !taken.test(text);
}

/** The value of what stands behind a colon or a dash; nothing where it is beyond the plain part. */
export function readScalar(written: string): unknown {
  if (written.startsWith('"')) return readDoubleQuoted(written);
  if (written.startsWith("'")) return /^'(?:[^']|'')*'$/.test(written) ? unquoted(written) : undefined;
  if (written.startsWith('[')) return readRow(written);
  if (written === '{}') return {};
  return readUnquoted(written);
}

function unquoted(written: string): string {
  return written.slice(1, -1).replaceAll("''", "'");
}

/** YAML's escapes are JSON's and more; what an escape may not bring in is the guards' business. */
function readDoubleQuoted(written: string): string | undefined {
  if (!/^"(?:[^"\\]|\\["\\/nt])*"$/.test(written)) return undefined;
  return written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
}

/** A list on one line, of words such as `section:purposes`. */
function readRow(written: string): unknown {
  if (written === '[]') return [];
  if (!written.endsWith(']')) return undefined;
  const items = written.slice(1, -1).split(', ');
  return items.every((item) => item.split(/[.:]/).every(isWord)) ? items : undefined;
}

/** First characters that mean something to YAML, or may. */
const sign = /^[\s\-?:,[\]{}#&*!|>'"%@`~.+<=\\]/;

/** What holds nothing else might be one of the ways to write a number. */
const numeric = /^\d[\da-fox.+e_-]*$/i;

function readUnquoted(written: string): unknown {
  if (sign.test(written) || /: | #|[: ]$/.test(written)) return undefined;
  if (numeric.test(written)) return /^(?:0|[1-9]\d{0,14})$/.test(written) ? Number(written) : undefined;
  if (written === 'true') return true;
  if (written === 'false') return false;
  return written === '' || taken.test(written) ? undefined : written;
}
