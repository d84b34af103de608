import type { Element, ElementContent, Root } from 'hast';

/** Elements whose words stand apart from their neighbours'; all others are part of the line. */
const blocks = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr li ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Soft hyphens and characters without width: they change where lines break, not what is said. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** White space other than one plain space. */
const blank = /(?:[^\S ]|\u0085| (?=[\s\u0085]))[\s\u0085]*/g;

/**
 * The canonical words of an article, which its digest is made of: what a reader is told, without what a browser or a
 * theme may change. Parts marked `data-generated` are left out. Blocks, cells and line breaks part words, inline elements
 * don't. Sections (`2.1`) and items of ordered lists (`3.`, `3)`) give their numbers, links out of the page add `⟨url⟩`,
 * deletions stand between `⟨del⟩` and `⟨/del⟩`, and a bracket of that kind in the text is doubled.
 */
export function words(article: Element | Root): string {
  const parts: string[] = [];
  collect(article, parts, [0]);
  return parts.join('').replace(invisible, '').normalize('NFC').replace(blank, ' ').trim();
}

/** @param outline how many sections have been met at each level, the innermost last. */
function collect(node: Element | Root, parts: string[], outline: number[]): void {
  const list = node.type === 'element' && node.tagName === 'ol' && !hasMarks(node) ? node : undefined;
  let item = Number(list?.properties['start'] ?? 1);
  for (const child of node.children as ElementContent[]) {
    if (child.type === 'text') parts.push(child.value.replaceAll('⟨', '⟨⟨'));
    if (child.type !== 'element' || child.properties['dataGenerated'] !== undefined) continue;
    const apart = blocks.has(child.tagName);
    if (apart) parts.push(' ');
    if (list && child.tagName === 'li') parts.push(`${item++}${delimiter(list)} `);
    collectElement(child, parts, outline);
    if (apart) parts.push(' ');
  }
}

function collectElement(element: Element, parts: string[], outline: number[]): void {
  const { tagName, properties } = element;
  if (tagName === 'section') {
    outline.push((outline.pop() ?? 0) + 1);
    parts.push(outline.join('.'), ' ');
    outline.push(0);
    collect(element, parts, outline);
    outline.pop();
    return;
  }
  if (tagName === 'del') parts.push('⟨del⟩');
  collect(element, parts, outline);
  if (tagName === 'del') parts.push('⟨/del⟩');
  const target = tagName === 'a' ? properties['href'] : undefined;
  if (typeof target === 'string' && !target.startsWith('#')) parts.push(`⟨${target}⟩`);
}

/** Whether a list has its marks in its items' own text. */
export function hasMarks({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('marks');
}

/** What follows the numbers of an ordered list: `1.` or `1)`. */
export function delimiter(list: Element): string {
  const classes = list.properties['className'];
  return Array.isArray(classes) && classes.includes('parenthesis') ? ')' : '.';
}
