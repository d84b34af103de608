import { printable } from '../printable.ts';

/** Octets that a line may have, its end not counted (RFC 5545, 3.1). */
const LIMIT = 75;

/** A line that surely fits, as most do. */
const SHORT = /^[ -~]{0,75}$/;

/** A text value: control characters left out; backslashes, separators and line ends escaped. */
export function textValue(text: string): string {
  return printable(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** Folds a content line into lines of at most 75 octets, never inside a character, and ends it. */
export function contentLine(line: string): string {
  if (SHORT.test(line)) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LIMIT) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** How many octets of UTF-8 a character takes. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
