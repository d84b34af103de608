import type { ElementContent } from 'hast';
import type { CompareWords } from '../words/compare.ts';
import type { Pair, Remark } from './choose.ts';
import { element, fillTemplate, type IsoDate } from './gazette.ts';

export type ScriptWords = ReturnType<CompareWords['script']>;

/** What is to be said of a choice. */
export function remarkText(remark: Remark, words: ScriptWords): string {
  const { says } = remark;
  const edition = 'edition' in remark && typeof remark.edition === 'object' ? remark.edition : undefined;
  return fill(words[says === 'since' ? 'sinceThen' : says], {
    asked: 'asked' in remark ? remark.asked : '',
    number: String(edition?.number ?? ('edition' in remark ? remark.edition : '')),
    date: 'date' in remark ? dayIn(words.locale, remark.date) : '',
    effective: edition?.date ?? '',
  });
}

/** Names the two editions, with the days from which they hold. */
export function pairHeading({ before, after }: Pair, words: ScriptWords): readonly ElementContent[] {
  const numbers = { before: String(before.number), after: String(after.number) };
  const dates = { from: before.date, to: after.date };
  return [
    element('h2', { className: ['pair'] }, fill(words.pair, numbers)),
    element('p', { className: ['pair-dates'] }, fill(words.dates, { ...numbers, ...dates })),
  ];
}

/** A day that the reader asked for, as their browser writes it in the page's language. */
function dayIn(locale: string, date: IsoDate | undefined): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return date === undefined ? '' : day.format(Date.parse(date));
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return fillTemplate(text, (name) => values[name]);
}
