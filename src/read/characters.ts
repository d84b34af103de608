/** Characters that no text of a policy holds: they cannot be seen, or are seen differently by every reader. */
import type { Code } from '../findings.ts';

type CharacterCode = Extract<
  Code,
  'file-control-character' | 'character-private' | 'character-lost' | 'character-direction'
>;

/** The first such character of a text. */
export interface Foreign {
  readonly code: CharacterCode;
  readonly offset: number;
  /** Its number, `U+F0B7`. */
  readonly character: string;
}

/** A control character, a carriage return that ends no line included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\r(?!\n)/u;

/** What comes along with text copied from elsewhere: marks of a font’s own, lost letters, hidden turns of direction. */
const pasted: readonly (readonly [CharacterCode, RegExp])[] = [
  ['character-private', /\p{Co}/u],
  ['character-lost', /\uFFFD/u],
  ['character-direction', /[\u202A-\u202E\u2066-\u2069]/u],
];

/**
 * Finds the first. What a machine wrote is looked through for control characters alone: a text that was published cannot
 * be mended any more.
 */
export function findForeign(text: string, writer: 'people' | 'machine'): Foreign | undefined {
  let found: Foreign | undefined;
  for (const [code, sought] of [['file-control-character', control] as const, ...(writer === 'people' ? pasted : [])]) {
    const match = sought.exec(text);
    if (match === null || (found !== undefined && found.offset <= match.index)) continue;
    found = { code, offset: match.index, character: numbered(match[0]) };
  }
  return found;
}

function numbered(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
