/**
 * What HTML allows where: which elements hold blocks, which hold words, which are one thing.
 */
import type { Element, Nodes } from 'hast';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const BLOCKS = set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);
const LEAVES = set('p h1 h2 h3 h4 h5 h6 pre dt caption summary legend');
const WHOLES = set(
  'area audio base br canvas col colgroup datalist embed hr iframe img input link map math meta meter noscript object param picture progress ' +
    'script select source style svg template textarea track video wbr',
);

export const LISTS = set('ul ol menu dir');
export const ROW_GROUPS = set('thead tbody tfoot');

/** A paragraph-like element: it holds words only, unless a block stands in it. */
export const isLeafTag = (tag: string): boolean => LEAVES.has(tag);

/** Compared and shown as one thing, whatever it holds: an image, a line break, a drawing. */
export const isWhole = (element: Element): boolean => WHOLES.has(element.tagName);

/** Whether a node runs along with words: text, comments, and elements that are no block and hold none. */
export function isInline(node: Nodes): boolean {
  if (node.type !== 'element') return true;
  if (BLOCKS.has(node.tagName)) return false;
  return WHOLES.has(node.tagName) || node.children.every(isInline);
}

/** Elements of one class may be matched with each other: a list with a list, a generic box with another. */
export function classOf(tag: string): string {
  if (LISTS.has(tag)) return 'list';
  if (tag === 'td' || tag === 'th') return 'cell';
  if (tag === 'div' || tag === 'section' || tag === 'article' || tag === 'main') return 'box';
  return tag;
}
