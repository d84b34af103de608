/** YAML that is legal but must not stand in a policy: what it says is not what its author sees. */
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Code, Place, Report } from '../findings.ts';
import { foldedList } from './folded-list.ts';
import { placesIn } from './place.ts';
import { closeColon } from './syntax.ts';

/** Deepest nesting of lists and fields; sections within sections need two levels each. */
const deepest = 40;

/** Most findings of one file. */
const most = 50;

interface Walk {
  readonly text: string;
  readonly report: Report;
  readonly place: (offset: number) => Place;
  /** Set where the value must not be used. */
  refused: boolean;
  /** How many findings of this file may still be told; a file that is wrong throughout is not told line by line. */
  left: number;
}

/** Reports what is refused or doubtful; true where the document's value may be used. */
export function guard(document: Document.Parsed, text: string, path: string, report: Report): boolean {
  let place: Walk['place'] | undefined;
  const walk: Walk = {
    text,
    report,
    place: (offset) => {
      place ??= placesIn(path, text);
      return place(offset);
    },
    refused: false,
    left: most,
  };
  const { contents } = document;
  if (isScalar(contents) && contents.value !== null) refuseRoot(contents, walk);
  else if (isSeq(contents)) refuse(walk, 'yaml-not-fields', contents.range?.[0] ?? 0);
  else guardNode(contents, walk, 0);
  return !walk.refused;
}

function guardNode(node: Node | null, walk: Walk, depth: number): void {
  if (node === null || node.range == null) return;
  const refusal = refusalOf(node, depth);
  if (refusal !== undefined) refuse(walk, refusal, signStart(walk.text, node.range[0]));
  else if (isScalar(node)) guardScalar(node, node.range, walk);
  else if (isMap(node) || isSeq(node)) guardItems(node.items, walk, depth + 1);
}

/** A file of a single text: mostly one whose only colon lacks its space. */
function refuseRoot({ range, source = '' }: Scalar, walk: Walk): void {
  const offset = range?.[0] ?? 0;
  const close = /^[^\s:]+:(?=[^ \t/])/.exec(source)?.[0].length;
  const [code, at] =
    close === undefined ? (['yaml-colon-missing', offset] as const) : closeColon(walk.text, offset + close);
  walk.report(code, walk.place(at));
  walk.refused = true;
}

type Refusal = Extract<
  Code,
  `yaml-${'alias' | 'tag' | 'merge-key' | 'odd-space' | 'escape' | 'too-deep' | 'not-fields'}`
>;

function refusalOf(node: Node, depth = 0): Refusal | undefined {
  if (isAlias(node) || node.anchor !== undefined) return 'yaml-alias';
  if (node.tag !== undefined) return 'yaml-tag';
  return depth > deepest ? 'yaml-too-deep' : undefined;
}

function guardItems(items: readonly unknown[], walk: Walk, depth: number): void {
  const keys = new Map<string, number>();
  for (const item of items) {
    if (walk.left <= 0) return;
    if (!isPair(item)) {
      guardNode(item as Node, walk, depth);
      continue;
    }
    guardKey(item.key as Scalar, keys, walk);
    guardNode(item.value as Node | null, walk, depth);
  }
}

function guardKey(key: Scalar, keys: Map<string, number>, walk: Walk): void {
  const name = String(key.value);
  const offset = key.range?.[0] ?? 0;
  const refusal = refusalOf(key) ?? nameRefusal(name);
  const first = keys.get(name);
  if (refusal !== undefined) refuse(walk, refusal, signStart(walk.text, offset));
  else if (first === undefined) keys.set(name, offset);
  else {
    walk.report('yaml-duplicate-key', walk.place(offset), { key: name, line: walk.place(first).line });
    walk.refused = true;
    walk.left -= 1;
  }
}

/** Where the anchor or tag before a value begins; the value's own place where there is none. */
function signStart(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return offset - (/(?:[&!]\S*\s+)+$/.exec(line)?.[0].length ?? 0);
}

function nameRefusal(name: string): Refusal | undefined {
  if (name === '<<') return 'yaml-merge-key';
  return /[^\S ]|[\u200B-\u200F\u2060\uFEFF]/.test(name) ? 'yaml-odd-space' : undefined;
}

function guardScalar(scalar: Scalar, range: readonly [number, number, number], walk: Walk): void {
  const [start, end] = range;
  if (typeof scalar.value === 'string') guardText(scalar.value, start, walk);
  if (scalar.type !== 'BLOCK_LITERAL') guardFold(walk.text.slice(start, end), start, walk);
  if (scalar.type !== 'PLAIN') return;
  if (typeof scalar.value === 'number') guardNumber(scalar, start, walk);
  if (typeof scalar.value === 'string') guardComment(walk.text.slice(start, end), end, walk);
}

/** A list of which YAML makes one line. */
function guardFold(written: string, start: number, walk: Walk): void {
  const offset = foldedList(written);
  if (offset === undefined) return;
  walk.report('yaml-list-folded', walk.place(start + offset));
  walk.refused = true;
  walk.left -= 1;
}

/** What an escape in double quotes may bring in: half a character, or one that no text holds. */
function guardText(value: string, start: number, walk: Walk): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  if (!value.isWellFormed() || /[\u0000-\u0008\u000B-\u001F\u007F]/.test(value)) refuse(walk, 'yaml-escape', start);
}

/** `010` is ten, `1.0` is one, and a long number loses its last digits: none is what was written. */
function guardNumber({ source = '', value }: Scalar, start: number, walk: Walk): void {
  if (source === String(value) && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER) return;
  walk.report('yaml-number-form', walk.place(start), { written: source, read: String(value) });
  walk.refused = true;
  walk.left -= 1;
}

/** ` #` ends an unquoted text; a comment that is meant as one stands apart by two spaces. */
function guardComment(written: string, end: number, walk: Walk): void {
  const [, space = '', rest = ''] = /^([ \t]+)#([^\n]*)/.exec(walk.text.slice(end, end + 200)) ?? [];
  if (space.length !== 1) return;
  walk.report('yaml-comment-cuts-text', walk.place(end + space.length), {
    kept: short(written),
    rest: `#${rest.trimEnd()}`,
  });
}

function short(text: string): string {
  return text.length > 40 ? `…${text.slice(-40)}` : text;
}

/** Reports what makes the rest of the file not worth reading. */
function refuse(walk: Walk, code: Refusal, offset: number): void {
  walk.report(code, walk.place(offset));
  walk.refused = true;
  walk.left = 0;
}
