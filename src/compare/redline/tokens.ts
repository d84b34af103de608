/**
 * The words of a leaf. A token carries the white space before it and knows where it stands; its key leaves both out.
 */
import { classOfCharacter, DIGIT, EXTEND, joins, LETTER, OTHER, SPACE } from './characters.ts';
import type { Line } from './lines.ts';
import type { Node } from './normalise.ts';

/** Tokens as columns: the characters of token `i` stand from `starts[i]` to `ends[i]`; white space fills what is between. */
export interface Tokens {
  readonly line: Line;
  readonly keys: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Numbers what tokens say, so that those that say the same share a key. */
export interface Numbering {
  /** The key of a word or sign of a class of characters; `composed` where its spelling has to be normalised. */
  key(text: string, kind: number, composed: boolean): number;
  /** The key of a node without words. */
  wholeKey(node: Node): number;
}

/** The key of the empty token that ends a line. */
export const END = 0;

/** Where the white space before a token begins. */
export const spaceAt = (tokens: Tokens, at: number): number => (at === 0 ? 0 : (tokens.ends[at - 1] as number));

const isLetter = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Where the word that begins at `at` ends; sets `composed` where its key has to be normalised. */
function wordEnd(text: string, at: number, state: { composed: boolean }): number {
  let end = at;
  let before = LETTER;
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    const kind = classOfCharacter(code);
    const width = code > 0xffff ? 2 : 1;
    if (isLetter(kind)) before = kind;
    else if (kind === EXTEND) state.composed = true;
    else if (end === at || !joins(code, before, nextKind(text, end + width))) break;
    else if (!isLetter(nextKind(text, end + width))) break;
    end += width;
  }
  return end;
}

function nextKind(text: string, at: number): number {
  return at < text.length ? classOfCharacter(text.codePointAt(at) as number) : OTHER;
}

/** Where the sign that begins at `at` ends: the character with its marks, or a row of the same sign. */
function signEnd(text: string, at: number, kind: number, state: { composed: boolean }): number {
  const code = text.codePointAt(at) as number;
  let end = at + (code > 0xffff ? 2 : 1);
  if (kind === OTHER) while (text.codePointAt(end) === code && code < 0x10000 && code !== 0xfffc) end++;
  while (end < text.length && nextKind(text, end) === EXTEND) {
    state.composed = true;
    const joiner = text.charCodeAt(end) === 0x200d;
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
    if (joiner && nextKind(text, end) === OTHER && end < text.length)
      end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  }
  return end;
}

/** Cuts a line into tokens; the last one is empty and carries the white space at the end. */
export function tokenise(line: Line, numbering: Numbering): Tokens {
  const { text } = line;
  const [keys, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const put = (key: number, start: number, end: number): void => {
    keys.push(key);
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  const state = { composed: false };
  for (;;) {
    while (at < text.length && classOfCharacter(text.charCodeAt(at)) === SPACE) at++;
    if (at === text.length) {
      put(END, at, at);
      return { line, keys, starts, ends };
    }
    const start = at;
    const kind = classOfCharacter(text.codePointAt(at) as number);
    const whole = kind === OTHER ? line.wholes.get(at) : undefined;
    state.composed = false;
    if (whole !== undefined) {
      at++;
      put(numbering.wholeKey(whole), start, at);
      continue;
    }
    at = isLetter(kind) || kind === EXTEND ? wordEnd(text, at, state) : signEnd(text, at, kind, state);
    put(numbering.key(text.slice(start, at), kind === EXTEND ? LETTER : kind, state.composed), start, at);
  }
}
