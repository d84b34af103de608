/** Syntax errors of the YAML package, told in our own codes: what a person did, not what a parser expected. */
import { type Document, visit, type YAMLError } from 'yaml';
import type { Code, Report } from '../findings.ts';
import { barMissing } from './bar-missing.ts';
import { filledEmpty } from './filled-empty.ts';
import { placesIn } from './place.ts';

type SyntaxCode = Exclude<
  Extract<Code, `yaml-${string}`>,
  'yaml-duplicate-key' | 'yaml-number-form' | 'yaml-comment-cuts-text'
>;

/** A code, the offset of what to point at, and what else is told of it. */
type Reading = readonly [code: SyntaxCode, offset: number, more?: More];

type SpaceCode = Extract<Code, 'yaml-colon-space' | 'yaml-colon-odd-space'>;

/** The field that is spoken of, and what is written there. */
type More = Readonly<Record<'field' | 'written', string>>;

/** Reports the first error; those after it are mostly its consequences. False where there is none. */
export function reportSyntax(document: Document.Parsed, text: string, path: string, report: Report): boolean {
  const [first, ...others] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return false;
  const [code, offset, more = { field: '', written: '' }] =
    oddIndent(text, first) ??
    underEmpty(text, first) ??
    wrongDash(text, first) ??
    closeDash(text, first) ??
    unquotedStart(text, first) ??
    unmarked(text, explain(document, text, first, others));
  const character = text.slice(offset, offset + 1);
  report(code, placesIn(path, text)(offset), {
    character,
    detail: first.message,
    field: more.field,
    written: more.written,
  });
  return true;
}

function explain(document: Document.Parsed, text: string, error: YAMLError, others: readonly YAMLError[]): Reading {
  const [start] = error.pos;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return ['yaml-tab', text.indexOf('\t', lineStart(text, start))];
    case 'MULTIPLE_DOCS':
      return ['yaml-several-documents', start];
    case 'BAD_DIRECTIVE':
      return ['yaml-directive', start];
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return ['yaml-tag', start];
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return ['yaml-alias', start];
    case 'RESOURCE_EXHAUSTION':
      // Where the stack ends depends on the machine; the place must not.
      return ['yaml-too-deep', 0];
    case 'NON_STRING_KEY':
      return ['yaml-key-not-text', start];
    case 'BAD_SCALAR_START':
      return ['yaml-start-character', start];
    case 'BAD_DQ_ESCAPE':
      return ['yaml-escape', start];
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return incomplete(document, text, error);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonTooMany(text, start, others);
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
      return misplaced(text, start, error.message);
    case 'UNEXPECTED_TOKEN':
      return unexpected(document, text, error);
    default:
      return ['yaml-syntax', start];
  }
}

/** A tab or a non-breaking space before a line is no indent, so that YAML takes the line, or the next one, for another level. */
function oddIndent(text: string, error: YAMLError): Reading | undefined {
  const line = lineStart(text, error.pos[0]);
  for (const start of [line, lineStart(text, Math.max(0, line - 1))]) {
    const content = text.slice(start, lineEnd(text, start));
    const indent = /^ *(?=[^\S \t\r\n])/.exec(content);
    if (indent !== null) return ['yaml-odd-space', start + indent[0].length];
    const tabbed = /^ *(?=\t[ \t]*(?:- |[\w-]+:(?:\s|$)))/.exec(content);
    if (tabbed !== null) return ['yaml-tab', start + tabbed[0].length];
  }
  return undefined;
}

/** `facts: {}`, and an entry under it. */
function underEmpty(text: string, error: YAMLError): Reading | undefined {
  const found = filledEmpty(text, error.pos[0]);
  return found && ['yaml-filled-empty', found.offset, found];
}

/** Lines that look wrong as fields are right as a text, which lacks its `|`. */
function unmarked(text: string, reading: Reading): Reading {
  const [code, offset] = reading;
  if (code !== 'yaml-colon-missing' && code !== 'yaml-indent') return reading;
  const found = barMissing(text, offset);
  return found === undefined ? reading : ['yaml-bar-missing', found.offset, { field: found.field, written: '' }];
}

const signCodes: Readonly<Record<string, SyntaxCode>> = { '{{': 'yaml-reference-unquoted', '!': 'yaml-tag' };

/** A dash before the first field of an entry, where YAML knows only the hyphen; word processors make the one of the other. */
function wrongDash(text: string, error: YAMLError): Reading | undefined {
  const at = contentStart(text, error.pos[0]);
  return /^[‐-―−][ \t]+[A-Za-z][\w-]*:(?:\s|$)/.test(text.slice(at, at + 100)) ? ['yaml-dash-sign', at] : undefined;
}

/** A hyphen that touches the first field of an entry; YAML stumbles over the line below. */
function closeDash(text: string, error: YAMLError): Reading | undefined {
  const line = lineStart(text, error.pos[0]);
  for (const start of [line, lineStart(text, Math.max(0, line - 1))]) {
    const found = /^ *(?=-[A-Za-z][\w-]*:(?:\s|$))/.exec(text.slice(start, lineEnd(text, start)));
    if (found !== null) return ['yaml-dash-space', start + found[0].length];
  }
  return undefined;
}

/**
 * A text that begins with a character of YAML's own: `{{x}}` opens fields, `*важно*` names an alias, `!` a tag. Whatever
 * the package then trips over, the beginning is the cause.
 */
function unquotedStart(text: string, error: YAMLError): Reading | undefined {
  const start = lineStart(text, error.pos[0]);
  const match = /^(?:[^'"#|>]*?[:-][ \t]+|[ \t]*)(\{\{|[*&!](?=[^\s*&]*[*&\s]))/.exec(
    text.slice(start, lineEnd(text, start)),
  );
  if (match === null || start + match[0].length > error.pos[1] + 1) return undefined;
  const [before, sign = ''] = match;
  return [signCodes[sign] ?? 'yaml-start-character', start + before.length - sign.length];
}

/** A quote that is not closed, or a line that is no `name: value`. */
function incomplete(document: Document.Parsed, text: string, { pos: [start], message }: YAMLError): Reading {
  if (message.startsWith('Missing closing')) return ['yaml-quote-open', quotedAround(document, start)?.[0] ?? start];
  if (/^Missing , (?:or : )?between/.test(message)) return ['yaml-comma-missing', start];
  if (/must end with a [\]}]/.test(message)) return ['yaml-bracket-open', openBracket(text, start)];
  if (message.startsWith('Comments must')) return ['yaml-after-quote', start];
  const at = contentStart(text, start);
  if (/more-indented|without - indicator/.test(message)) return ['yaml-indent', at];
  const close = /^[^\s:]+:(?=[^ \t\r\n:/])/.exec(text.slice(at, at + 1000));
  if (close !== null) return closeColon(text, at + close[0].length);
  return [/^-[^\s-]/.test(text.slice(at)) ? 'yaml-dash-space' : 'yaml-colon-missing', at];
}

/** A colon that touches its value, or seems not to. */
export function closeColon(text: string, offset: number): readonly [code: SpaceCode, offset: number] {
  return [/^\s/.test(text.slice(offset, offset + 1)) ? 'yaml-colon-odd-space' : 'yaml-colon-space', offset];
}

/** A second colon within one line is text; over several lines, the later line stands too deep. */
function colonTooMany(text: string, start: number, others: readonly YAMLError[]): Reading {
  const spread = others.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  if (spread === undefined) return ['yaml-colon-in-text', start + Math.max(0, text.slice(start).search(/:\s/))];
  return ['yaml-indent', contentStart(text, spread.pos[1] - 1)];
}

function misplaced(text: string, start: number, message: string): Reading {
  if (message.startsWith('Flow ')) return ['yaml-bracket-open', openBracket(text, start)];
  const line = lineStart(text, start);
  const indent = /^ *\t/.exec(text.slice(line));
  if (indent !== null) return ['yaml-tab', line + indent[0].length - 1];
  return ['yaml-indent', contentStart(text, start)];
}

function unexpected(document: Document.Parsed, text: string, { pos: [start, end], message }: YAMLError): Reading {
  if (/^(?:Block scalar header|Not a YAML token)/.test(message)) return ['yaml-block-header', start];
  const quoted = quotedAround(document, start);
  if (quoted !== undefined) {
    const spread = text.slice(quoted[0], quoted[1]).includes('\n');
    return spread ? ['yaml-quote-open', quoted[0]] : ['yaml-after-quote', start];
  }
  if (message.includes('on same line with key')) return ['yaml-list-on-line', start];
  if (/^[\]}]/.test(text.slice(start, end))) return ['yaml-bracket-extra', start];
  if (contentStart(text, start) === start) return ['yaml-indent', start];
  const bracket = valueBracket(text, start);
  return bracket === undefined ? ['yaml-syntax', start] : ['yaml-start-character', bracket];
}

/** The bracket that a value of the line begins with, which makes a list or fields of what was meant as text. */
function valueBracket(text: string, offset: number): number | undefined {
  const start = lineStart(text, offset);
  const [before] = /^[^'"#|>]*?[:-][ \t]+(?=[[{])/.exec(text.slice(start, offset)) ?? [];
  return before === undefined ? undefined : start + before.length;
}

/** The quoted text that an offset stands in or right after. */
function quotedAround(document: Document.Parsed, offset: number): readonly [start: number, end: number] | undefined {
  let found: readonly [number, number] | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return;
      if (range && range[0] < offset && offset <= range[2]) found = [range[0], range[1]];
    },
  });
  return found;
}

/** The last bracket before an offset that has no partner; quotes are not looked into. */
function openBracket(text: string, end: number): number {
  const open: number[] = [];
  for (let offset = 0; offset < end; offset += 1) {
    const character = text[offset];
    if (character === '[' || character === '{') open.push(offset);
    else if (character === ']' || character === '}') open.pop();
  }
  return open.at(-1) ?? Math.max(0, end - 1);
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** The first character of a line, or of the next one that has any, that is no white space. */
function contentStart(text: string, offset: number): number {
  const start = lineStart(text, offset);
  const blank = /^\s*/.exec(text.slice(start))?.[0].length ?? 0;
  return start + blank < text.length ? start + blank : start;
}
