/**
 * Words, as every library is measured by; apart from the words that the redline itself uses.
 */

const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,_@-][\p{L}\p{N}\p{M}]+)*/gu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text with their places; scripts without spaces are cut by the platform's segmenter. */
export function wordsOf(text: string): Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const from = match.index;
    if (!SPACELESS.test(match[0])) out.push({ text: match[0], from, to: from + match[0].length });
    else
      for (const { segment, index } of segmenter.segment(match[0]))
        out.push({ text: segment, from: from + index, to: from + index + segment.length });
  }
  return out;
}

export const isLetter = (character: string | undefined): boolean => character !== undefined && LETTER.test(character);
export const isSpaceless = (character: string | undefined): boolean =>
  character !== undefined && SPACELESS.test(character);
