import { type Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { writeYaml } from './yaml.ts';

const KEY = 'amendment';

/** An entry of a working text's amendment, or of its translation, as its file holds it. */
export type WrittenEntry = Readonly<Record<string, unknown>>;

/**
 * A working text, or its translation, with an empty amendment. Comments inside entries go with them; every other byte
 * stays as it was.
 * @returns nothing where the file is not laid out so that this can be done.
 */
export function emptyAmendment(text: string): string | undefined {
  const found = find(text);
  if (found === undefined) return undefined;
  const { value, colon } = found;
  if (value === undefined || isBlank(value)) return text;
  const [start, end] = extentOf(value, text);
  const after = isFlow(value)
    ? `${text.slice(0, start)}[]${text.slice(end)}`
    : `${text.slice(0, colon)} []${text.slice(colon, lineStart(text, start))}${text.slice(end)}`;
  return holds(after, text, []) ? after : undefined;
}

/**
 * A working text, or its translation, with entries put before those that its amendment has; every other byte stays.
 * @returns nothing where the file is not laid out so that this can be done.
 */
export function returnAmendment(text: string, entries: readonly WrittenEntry[]): string | undefined {
  const found = find(text);
  if (found === undefined) return undefined;
  const present = entriesOf(found.value);
  const after = entries.length === 0 ? text : insert(text, found, entries, present);
  return holds(after, text, [...entries, ...present]) ? after : undefined;
}

interface Found {
  readonly value: Node | undefined;
  /** Just behind the colon of `amendment:`; the text's end where there is no such key. */
  readonly colon: number;
}

function insert(
  text: string,
  { value, colon }: Found,
  entries: readonly WrittenEntry[],
  present: readonly WrittenEntry[],
): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const block = (list: readonly WrittenEntry[], indent: number): string =>
    writeYaml({ [KEY]: list })
      .replace(/^.*\n/, '')
      .replace(/^ {2}(?=.)/gm, ' '.repeat(indent))
      .replaceAll('\n', lineEnd);
  if (value === undefined && colon === text.length) {
    const kept = text === '' || text.endsWith('\n') ? text : text + lineEnd;
    return `${kept}${KEY}:${lineEnd}${block(entries, 2)}`;
  }
  if (value !== undefined && !isBlank(value) && !isFlow(value)) {
    const start = lineStart(text, extentOf(value, text)[0]);
    return text.slice(0, start) + block(entries, extentOf(value, text)[0] - start) + text.slice(start);
  }
  const [start, end] = value === undefined ? [colon, colon] : extentOf(value, text);
  const bare = text.slice(0, start).trimEnd() + text.slice(end);
  const line = bare.indexOf('\n', colon) + 1 || bare.length;
  const head = bare.slice(0, line);
  return (head.endsWith('\n') ? head : head + lineEnd) + block([...entries, ...present], 2) + bare.slice(line);
}

function find(text: string): Found | undefined {
  const document = parse(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === KEY);
  if (pair === undefined) return { value: undefined, colon: text.length };
  const colon = text.indexOf(':', pair.key.range[1]) + 1;
  const value: Node | null = pair.value;
  if (value === null || (isScalar(value) && value.value === null && value.range?.[0] === value.range?.[1]))
    return { value: undefined, colon };
  return isSeq(value) ? { value, colon } : undefined;
}

/** From the first character of a value to the end of its last line, or of its closing bracket. */
function extentOf(value: Node, text: string): readonly [number, number] {
  const start = value.range?.[0] ?? 0;
  if (isFlow(value)) return [start, value.range?.[1] ?? start];
  const end = lastOf(value).range?.[1] ?? start;
  if (end > 0 && text[end - 1] === '\n') return [start, end];
  return [start, text.indexOf('\n', end) + 1 || text.length];
}

/** The last node within a block; what follows it are comments. */
function lastOf(node: Node): Node {
  if (!isCollection(node) || isFlow(node)) return node;
  const item = node.items.at(-1);
  const last = isPair(item) ? (item.value ?? item.key) : item;
  return last === undefined || last === null ? node : lastOf(last as Node);
}

function isFlow(node: Node): boolean {
  return isCollection(node) && node.flow === true;
}

function isBlank(node: Node): boolean {
  return isCollection(node) && node.items.length === 0;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function entriesOf(value: Node | undefined): readonly WrittenEntry[] {
  return isSeq(value) ? (value.toJSON() as readonly WrittenEntry[]) : [];
}

/** Whether an edited text says what the one before says, but for the amendment, which is as it should be. */
function holds(after: string, before: string, amendment: readonly WrittenEntry[]): boolean {
  const [now, then] = [parse(after), parse(before)];
  if (now.errors.length > 0) return false;
  const rest = ({ [KEY]: _, ...others }: WrittenEntry): unknown => others;
  const [value, old] = [now.toJS() as WrittenEntry, then.toJS() as WrittenEntry];
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return same(rest(value), rest(old)) && same(value[KEY] ?? [], amendment);
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
}
