/** The difference between two editions, from their JSON. */
import type { ElementContent } from 'hast';
import type { EditionEntry } from './choose.ts';
import {
  type Account,
  type ApiEdition,
  accountPart,
  bindingSheet,
  compareFacts,
  composeArticle,
  type DifferenceWords,
  draw,
  factsPart,
  reasonOf,
  redlinePart,
  rowOf,
  sectionsOf,
  weightiest,
  wordedSheet,
} from './gazette.ts';

/**
 * What a page shows of two editions: in short, item by item, in the text.
 * @param steps the editions that lead from the older one to the newer one; without them nobody told what changed.
 */
export function differenceOf(
  before: ApiEdition,
  after: ApiEdition,
  steps: readonly EditionEntry[],
  words: DifferenceWords,
): readonly ElementContent[] {
  const [old, now] = [wordedSheet(before), wordedSheet(after)];
  const { language } = after;
  const entries = steps.flatMap((step) => step.entries);
  const facts = compareFacts(bindingSheet(before), bindingSheet(after)).map((change) => ({
    row: rowOf(change, old, now, language, String),
    materiality: reasonOf(change, entries).materiality,
  }));
  const told = factsPart(facts, words);
  return [
    ...(steps.length === 0
      ? []
      : [accountPart(weightiest(steps.map(({ materiality }) => materiality)), joined(steps), words)]),
    ...(told === undefined ? [] : [told]),
    redlinePart(draw(articleOf(before), articleOf(after)), words, language),
  ];
}

/** What several editions changed, told together: the weightiest first, each in its order. */
function joined(steps: readonly EditionEntry[]): Account {
  const groups = steps.flatMap(({ account }) => account);
  return (['material', 'clarification', 'editorial'] as const).flatMap((materiality) => {
    const points = groups.flatMap((group) => (group.materiality === materiality ? group.points : []));
    return points.length === 0 ? [] : [{ materiality, points }];
  });
}

function articleOf(edition: ApiEdition) {
  return composeArticle(edition.title, edition.summary, sectionsOf(edition), edition.language);
}
