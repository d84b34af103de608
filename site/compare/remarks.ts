import type { ElementContent } from 'hast';
import type { CompareWords } from '../words/compare.ts';
import type { EditionEntry, Pair, Remark } from './choose.ts';
import {
  type ApiEdition,
  type DifferenceWords,
  element,
  fillTemplate,
  formatDate,
  type Language,
  weightiest,
} from './gazette.ts';

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

/**
 * What the change comes to: where the newer edition amends the older one, what legal says of it; where others lie between
 * them, what each of them changed.
 */
export function stepsList(
  steps: readonly EditionEntry[],
  now: ApiEdition,
  words: ScriptWords,
  difference: DifferenceWords,
  language: Language,
): readonly ElementContent[] {
  if (steps.length === 0) return [];
  const materiality = weightiest(steps.map((step) => step.materiality));
  const verdict = element(
    'p',
    { className: ['verdict'] },
    element('strong', {}, difference.verdict[materiality]),
    ` ${difference.meaning[materiality]}`,
  );
  const items =
    steps.length === 1
      ? now.amendment.map(({ note }) => element('li', {}, note))
      : steps.map((step) => {
          const date = formatDate(step.effective, language);
          const text = fill(words.step, { number: String(step.number), date });
          return element(
            'li',
            {},
            element('a', { href: step.changes }, text),
            ` · ${difference.short[step.materiality]}`,
          );
        });
  const list = element('ul', { className: ['dashed'] }, items);
  return [element('div', { className: ['account'] }, verdict, steps.length > 1 && element('p', {}, words.steps), list)];
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return fillTemplate(text, (name) => values[name]);
}
