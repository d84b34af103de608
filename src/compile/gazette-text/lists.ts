import type { Element } from 'hast';

/** The elements in an element, without the white space between them. */
export function elementsOf(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === 'element');
}

/** Whether the items of a list have numbers. */
export function isOrdered({ tagName }: Element): boolean {
  return tagName === 'ol';
}

/** What follows the numbers of an ordered list: `1.` or `1)`. */
export function delimiter(list: Element): string {
  const classes = list.properties['className'];
  return Array.isArray(classes) && classes.includes('parenthesis') ? ')' : '.';
}

/** Whether a list has its marks in its items' own text. */
export function hasMarks({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('marks');
}
