import type { ElementContent } from 'hast';
import type { CompareWords } from '../words/compare.ts';
import type { Pair, Remark } from './choose.ts';
import { element, fillTemplate, formatDate, type Language } from './gazette.ts';

export type ScriptWords = CompareWords['script'];

/** What is to be said of a choice. */
export function remarkText(remark: Remark, words: ScriptWords, language: Language): string {
  const { says } = remark;
  const edition = 'edition' in remark && typeof remark.edition === 'object' ? remark.edition : undefined;
  return fill(words[says === 'since' ? 'sinceThen' : says], {
    asked: 'asked' in remark ? remark.asked : '',
    number: String(edition?.number ?? ('edition' in remark ? remark.edition : '')),
    date: 'date' in remark ? formatDate(remark.date ?? '', language) : '',
    effective: formatDate(edition?.effective ?? '', language),
  });
}

/** Names the two editions, with the days from which they hold. */
export function pairHeading(
  { before, after }: Pair,
  words: ScriptWords,
  language: Language,
): readonly ElementContent[] {
  const numbers = { before: String(before.number), after: String(after.number) };
  const dates = { from: formatDate(before.effective, language), to: formatDate(after.effective, language) };
  return [
    element('h2', { className: ['pair'] }, fill(words.pair, numbers)),
    element('p', { className: ['pair-dates'] }, fill(words.dates, { ...numbers, ...dates })),
  ];
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return fillTemplate(text, (name) => values[name]);
}
