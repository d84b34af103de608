/** The difference between two editions, from their JSON. */
import type { ElementContent } from 'hast';
import {
  type ApiEdition,
  compareFacts,
  composeArticle,
  type DifferenceWords,
  draw,
  element,
  factsPart,
  reasonOf,
  redlinePart,
  rowOf,
  sayChange,
  sectionsOf,
  sheetsOf,
} from './gazette.ts';

/**
 * What a page shows of two editions: in short, item by item, in the text.
 * @param isNext whether the newer one amends the older one, so that what legal says of it is about this difference.
 */
export function differenceOf(
  before: ApiEdition,
  after: ApiEdition,
  isNext: boolean,
  words: DifferenceWords,
): readonly ElementContent[] {
  const [old, now] = [sheetsOf(before), sheetsOf(after)];
  const { language } = after;
  const changes = compareFacts(old.authoritative, now.authoritative);
  const facts = changes.map((change) => ({
    row: rowOf(change, old.localised, now.localised, language),
    materiality: reasonOf(change, isNext ? after.amendment : []).materiality,
  }));
  const sentences = changes.map((change) => sayChange(change, old.localised, now.localised, language));
  const told = factsPart(facts, words);
  const list = element(
    'ul',
    { className: ['dashed'] },
    sentences.map((sentence) => element('li', {}, sentence)),
  );
  return [
    ...(isNext || sentences.length === 0 ? [] : [element('div', { className: ['account'] }, list)]),
    ...(told === undefined ? [] : [told]),
    redlinePart(draw(articleOf(before), articleOf(after)), words, language),
  ];
}

function articleOf(edition: ApiEdition) {
  return composeArticle(edition.title, edition.summary, sectionsOf(edition), edition.language);
}
