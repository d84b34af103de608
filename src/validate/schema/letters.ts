/** Letters of the other alphabet within a word: nobody sees them, but a search does not find the word. */

import type { Report } from '../../findings.ts';
import type { YamlPath } from '../../model.ts';
import type { SourceFile } from '../../read/types.ts';

/** Schemas of what people write; what was published can no longer be mended. */
const ofPeople: ReadonlySet<string> = new Set([
  'policy.json',
  'translation.json',
  'change.json',
  'publisher.json',
  'publisher-translation.json',
  'kind.json',
]);

/** Most findings of one file. */
const most = 50;

/** A mixed word has a place where the alphabets meet. */
const meeting = /[a-z][\u0400-\u04FF]|[\u0400-\u04FF][a-z]/i;

/** What is not read as words: references, targets of links, code. The lengths are bounded, since hostile texts are read, too. */
const unread = /\{\{.{0,100}?\}\}|\]\([^)]{0,200}\)|`[^`]{0,200}`|<[^>\s]{0,200}>/g;

const word = /\p{L}[\p{L}\p{M}]*/gu;
const latin = /\p{Script=Latin}/gu;
const cyrillic = /\p{Script=Cyrillic}/gu;

/** A word of Latin letters alone that have a Cyrillic double, and of Cyrillic ones; a name such as `VIPы` has others. */
const doubles = /^[aceopxyABCEHKMOPTX\p{Script=Cyrillic}\p{M}]+$/u;
const cyrillicDoubles = /^[асеорхуАВСЕНКМОРТХ]+$/;

/** Warns at each such letter. Values with a form hold none, once they are of that form. */
export function checkLetters(source: SourceFile, schema: string, report: Report): void {
  if (!ofPeople.has(schema) || !meeting.test(source.text)) return;
  let left = most;
  for (const [text, path] of textsIn(source.value, [])) {
    if (!meeting.test(text)) continue;
    for (const { index, ...mixed } of mixedWords(text)) {
      if (left-- <= 0) return;
      report('letter-mixed', source.locate(path, { offset: index }), mixed);
    }
  }
}

interface Mixed {
  readonly index: number;
  readonly word: string;
  readonly letter: string;
  readonly latin: number | '';
  readonly cyrillic: number | '';
}

/** The words of a text that mix both alphabets, each with its first letter of the rarer one. */
export function mixedWords(text: string): Mixed[] {
  const read = text.replace(unread, blank).replace(/\S+/g, (part) => (isAddress(part) ? blank(part) : part));
  return [...read.matchAll(word)].flatMap(({ 0: found, index }) => {
    const [own, other] = [found.match(latin) ?? [], found.match(cyrillic) ?? []];
    if (own.length === 0 || other.length === 0 || !doubles.test(found)) return [];
    const isCyrillic = other.length < own.length && cyrillicDoubles.test(other.join(''));
    const [letter = ''] = isCyrillic ? other : own;
    const at = index + found.indexOf(letter);
    return [{ index: at, word: found, letter, latin: isCyrillic ? '' : 1, cyrillic: isCyrillic ? 1 : '' }];
  });
}

function isAddress(part: string): boolean {
  return part.includes('@') || part.includes('://') || part.includes('www.');
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

function* textsIn(value: unknown, path: YamlPath): Iterable<readonly [text: string, path: YamlPath]> {
  if (typeof value === 'string') yield [value, path];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (value !== null && typeof value === 'object')
    for (const [field, item] of Object.entries(value)) yield* textsIn(item, [...path, field]);
}
