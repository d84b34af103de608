import type { Locate, Report } from '../../findings.ts';
import type { Language, YamlPath } from '../../model.ts';
import type { Rule } from '../context.ts';
import { textsOf } from '../walk.ts';

/** A translation to a language of Latin letters holds no Russian words but those that it quotes. */
export const translationScript: Rule = ({ translations }, report) => {
  for (const [language, { value, locate }] of translations) {
    for (const { text, path } of textsOf(value)) checkScript(text, path, { language, locate, report });
  }
};

/** Whose text it is, and who hears of it. */
interface Translated {
  readonly language: Language;
  readonly locate: Locate;
  readonly report: Report;
}

/** Reports the first Russian word of a translated text: the others are mostly of the same sentence. */
export function checkScript(text: unknown, path: YamlPath, { language, locate, report }: Translated): void {
  const found = typeof text === 'string' ? russianWord(text, language) : undefined;
  if (found === undefined) return;
  report('translation-script', locate(path, { offset: found.offset }), { word: found.word, language });
}

/** Cyrillic letters from end to end; one or two of them may be a unit or a sign. */
const word = /(?<![\p{L}\p{M}\p{N}])\p{Script=Cyrillic}{3,}(?![\p{L}\p{M}\p{N}])/u;

/** What readers do not read, or read as somebody else's words: references, addresses, quotations from the inside out. */
const passedOver = [
  /\{\{[^{}]*\}\}/g,
  /\]\([^)\s]*/g,
  /https?:\/\/[^\s<>)]+/g,
  ...[/«[^«»]*»/g, /„[^„“”]*[“”]/g, /“[^“”]*”/g, /"[^"\n]*"/g],
];

/** The first word in Cyrillic letters that a text in another script should not have, and where it begins. */
export function russianWord(
  text: string,
  language: Language,
): { readonly word: string; readonly offset: number } | undefined {
  if (language === 'ru' || !word.test(text)) return undefined;
  const found = word.exec(blanked(text));
  return found === null ? undefined : { word: found[0], offset: found.index };
}

/** The text with blanks for all that is passed over, so that what is left stands where it stood. */
function blanked(text: string): string {
  let rest = text;
  // Quotations within quotations, as deep as anybody reads.
  for (let level = 0; level < 4; level += 1) {
    for (const pattern of passedOver) rest = rest.replace(pattern, (part) => ' '.repeat(part.length));
  }
  return rest;
}
