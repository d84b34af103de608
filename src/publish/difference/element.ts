import type { Element, ElementContent, Properties } from 'hast';

/** What may stand in an element: nodes, texts, and nothing, for what is there only sometimes. */
export type Child = ElementContent | string | false | undefined;

/** An element with its children in order. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (Child | readonly Child[])[]
): Element {
  return { type: 'element', tagName, properties, children: children.flat().flatMap(nodeOf) };
}

function nodeOf(child: Child): ElementContent[] {
  if (child === undefined || child === false) return [];
  return [typeof child === 'string' ? { type: 'text', value: child } : child];
}

/** A part of a page with its heading, which stands in the margin where there is one. */
export function part(id: string, heading: string, ...children: readonly (Child | readonly Child[])[]): Element {
  return element('section', { className: ['part'], ariaLabelledBy: [id] }, element('h2', { id }, heading), ...children);
}
