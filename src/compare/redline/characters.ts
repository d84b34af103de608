/**
 * What a character is for the reader of a word: letter, white space, a script without spaces, something else.
 */

export const OTHER = 0;
export const LETTER = 1;
export const SPACE = 2;
/** Belongs to the character before it: combining marks, soft hyphens, joiners, variation selectors. */
export const EXTEND = 3;
/** A character of a script that does not part its words by spaces; each stands by itself. */
export const SOLO = 4;
/** A letter that is also a digit in `1,000` and `9:00`. */
export const DIGIT = 5;

const IS_SOLO = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const IS_EXTEND = /[\p{M}\p{EMod}\u00ad\u200b-\u200d\u2060]/u;
const IS_LETTER = /[\p{L}\p{N}]/u;

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/\s/.test(character)) return SPACE;
  if (IS_EXTEND.test(character)) return EXTEND;
  if (IS_SOLO.test(character)) return SOLO;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return IS_LETTER.test(character) ? LETTER : OTHER;
}

const UNKNOWN = 255;
const plane = new Uint8Array(0x10000).fill(UNKNOWN);
const astral = new Map<number, number>();

/** The class of a code point. */
export function classOfCharacter(codePoint: number): number {
  if (codePoint < 0x10000) {
    const known = plane[codePoint] as number;
    if (known !== UNKNOWN) return known;
    const found = classify(codePoint);
    plane[codePoint] = found;
    return found;
  }
  let found = astral.get(codePoint);
  if (found === undefined) {
    found = classify(codePoint);
    astral.set(codePoint, found);
  }
  return found;
}

/** Whether this character joins the letters on both sides into one word: `don't`, `github.com`, `1,000`, `third-party`. */
export function joins(code: number, before: number, after: number): boolean {
  switch (code) {
    case 0x27: // '
    case 0x2019: // ’
    case 0x2e: // .
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
    case 0x5f: // _
    case 0x40: // @
      return true;
    case 0x2c: // ,
    case 0x3a: // :
      return before === DIGIT && after === DIGIT;
    default:
      return false;
  }
}
