/**
 * From an offset in a text's value to the offset in its file.
 *
 * YAML changes white space only (indents, folded line ends) and, in quotes, escapes; all other characters of the value
 * stand in the file in the same order. So the place of a character is found by counting those before it, whatever the
 * style of the text is.
 */
import type { Scalar } from 'yaml';

/** One character of a value, and where it is written. */
interface Unit {
  readonly offset: number;
  /** Length of the value's character, in UTF-16 units. */
  readonly length: number;
  readonly blank: boolean;
}

/**
 * @param offset in UTF-16 units of the value; its length means the place after the last character
 * @returns an offset in the file's text
 */
export function sourceOffset(scalar: Scalar, text: string, offset: number): number {
  const [start, end] = scalar.range ?? [0, 0];
  const value = String(scalar.value);
  const wanted = value.slice(0, offset).replace(/[ \t\r\n]/g, '').length;
  const units = unitsOf(scalar, text, start, end);
  let passed = 0;
  let index = 0;
  for (; index < units.length && passed < wanted; index += 1) {
    const unit = units[index] as Unit;
    if (!unit.blank) passed += unit.length;
  }
  const blanks = /^[ \t\r\n]*/.exec(value.slice(offset))?.[0] ?? '';
  if (!blanks.includes('\n')) return nextInk(units, index, end) - blanks.length;
  return afterBlanks(units, index, value, offset, end);
}

function nextInk(units: readonly Unit[], from: number, end: number): number {
  for (let index = from; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    if (!unit.blank) return unit.offset;
  }
  return end;
}

/** A blank before the end of a line: as many blanks of the file after the same character, but not beyond the next. */
function afterBlanks(units: readonly Unit[], from: number, value: string, offset: number, end: number): number {
  const blanks = (/[ \t\r\n]*$/.exec(value.slice(0, offset))?.[0].length ?? 0) + from;
  let index = from;
  while (index < blanks && units[index]?.blank === true) index += 1;
  return units[index]?.offset ?? end;
}

function unitsOf({ type }: Scalar, text: string, start: number, end: number): readonly Unit[] {
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') {
    const content = text.indexOf('\n', start) + 1;
    return content === 0 ? [] : plainUnits(text, content, end);
  }
  if (type === 'QUOTE_SINGLE') return quotedUnits(text, start + 1, end - 1, /''|./suy);
  if (type === 'QUOTE_DOUBLE') return quotedUnits(text, start + 1, end - 1, doubleQuoted);
  return plainUnits(text, start, end);
}

function plainUnits(text: string, start: number, end: number): readonly Unit[] {
  const units: Unit[] = [];
  for (let offset = start; offset < end; offset += 1) {
    units.push({ offset, length: 1, blank: /[ \t\r\n]/.test(text[offset] as string) });
  }
  return units;
}

const doubleQuoted = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n|.)|./suy;

function quotedUnits(text: string, start: number, end: number, token: RegExp): readonly Unit[] {
  const units: Unit[] = [];
  token.lastIndex = start;
  while (token.lastIndex < end) {
    const offset = token.lastIndex;
    const [written] = token.exec(text) ?? [];
    if (written === undefined) break;
    const blank = /^(?:[ \t\r\n]|\\(?:[ntr \t]|\r?\n|x0[9AaDd]|x20))/.test(written);
    units.push({
      offset,
      length: written.startsWith('\\U') ? 2 : written === "''" || written.startsWith('\\') ? 1 : written.length,
      blank,
    });
  }
  return units;
}
