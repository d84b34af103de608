import type { Element, ElementContent, Properties } from 'hast';

/** An element; texts among its children may be given as strings. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** Marks a part that is made for the page and is none of the edition's words. */
export const generated: Properties = { dataGenerated: '' };
