import type { Element } from 'hast';
import { element, part } from './element.ts';
import type { DifferenceWords } from './words.ts';

/** The part of the page that shows the text with its changes. */
export function redlinePart(redline: Element, words: DifferenceWords): Element {
  const legend = element(
    'p',
    { className: ['legend'] },
    element('ins', {}, words.inserted),
    ' ',
    element('del', {}, words.deleted),
  );
  return part('changes_text', words.text, legend, element('div', { className: ['text', 'redline'] }, redline));
}
