/**
 * The plain part of YAML, to which most files keep and Gazette's own always: fields and lists indented by two, texts on one
 * line or in a block. It is read here line by line, many times faster than by a parser of the whole language.
 */
import { readBlock } from './plain-block.ts';
import { readName, readScalar } from './plain-scalar.ts';

/** Lines of a file, and the first of them that is not read yet. */
export interface Cursor {
  readonly lines: string[];
  at: number;
}

/** Deepest nesting that is read here. */
const deepest = 30;

/**
 * The value of a text as a strict reader of YAML 1.2 finds it.
 *
 * @returns nothing where anything in it is beyond the plain part, wrong, or in need of a finding
 */
export function readPlain(text: string): unknown {
  if (!text.endsWith('\n') || /[\t\r]/.test(text)) return undefined;
  const cursor: Cursor = { lines: text.slice(0, -1).split('\n'), at: 0 };
  const value = readFields(cursor, 0, 0);
  return cursor.at === cursor.lines.length ? value : undefined;
}

function readFields(cursor: Cursor, indent: number, depth: number): unknown {
  const fields: Record<string, unknown> = {};
  for (let line = nextAt(cursor, indent); line !== undefined; line = nextAt(cursor, indent)) {
    const colon = line.indexOf(':', indent);
    const name = colon < 0 ? undefined : readName(line.slice(indent, colon));
    if (name === undefined || Object.hasOwn(fields, name)) return undefined;
    const value = readValue(cursor, line, colon + 1, indent, depth);
    if (value === undefined) return undefined;
    fields[name] = value;
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}

function readList(cursor: Cursor, indent: number, depth: number): unknown {
  const items: unknown[] = [];
  for (let line = nextAt(cursor, indent); line !== undefined; line = nextAt(cursor, indent)) {
    if (line[indent] !== '-' || line[indent + 1] !== ' ') return undefined;
    const inner = indent + 2;
    const item = startsField(line, inner)
      ? readFieldsOfItem(cursor, line, inner, depth)
      : readValue(cursor, line, indent + 1, indent, depth);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** An item's first field stands behind its dash; without the dash it is a field like those below it. */
function readFieldsOfItem(cursor: Cursor, line: string, indent: number, depth: number): unknown {
  cursor.lines[cursor.at] = ' '.repeat(indent) + line.slice(indent);
  return depth < deepest ? readFields(cursor, indent, depth + 1) : undefined;
}

function startsField(line: string, from: number): boolean {
  const colon = line.indexOf(':', from);
  const ended = colon === line.length - 1 || line[colon + 1] === ' ';
  return colon > 0 && ended && readName(line.slice(from, colon)) !== undefined;
}

/** What stands behind a colon or a dash, or below it; `indent` is that of the field or the dash. */
function readValue(cursor: Cursor, line: string, from: number, indent: number, depth: number): unknown {
  cursor.at += 1;
  if (from === line.length) return depth < deepest ? readBelow(cursor, indent + 2, depth + 1) : undefined;
  if (line[from] !== ' ') return undefined;
  const written = line.slice(from + 1);
  return readBlock(written, cursor, indent + 2) ?? readScalar(written);
}

function readBelow(cursor: Cursor, indent: number, depth: number): unknown {
  const line = nextAt(cursor, indent);
  if (line === undefined) return undefined;
  return line[indent] === '-' ? readList(cursor, indent, depth) : readFields(cursor, indent, depth);
}

/** The next line that is neither empty nor a comment, where it is indented by so much; nothing where it is not. */
function nextAt(cursor: Cursor, indent: number): string | undefined {
  for (; cursor.at < cursor.lines.length; cursor.at += 1) {
    const line = cursor.lines[cursor.at] as string;
    const start = indentOf(line);
    if (line === '' || line[start] === '#') continue;
    return start === indent ? line : undefined;
  }
  return undefined;
}

function indentOf(line: string): number {
  let start = 0;
  while (line.charCodeAt(start) === 32) start += 1;
  return start;
}
