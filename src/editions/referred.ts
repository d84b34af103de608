/** Items that a text refers to: when one changes, so does what refers to it. */
import type { Element, ElementContent } from 'hast';
import type { DocumentSection } from '../model.ts';

/** The items of a document that have an address, by it. */
export function itemsOf(sections: readonly DocumentSection[]): ReadonlyMap<string, Element> {
  const items = new Map<string, Element>();
  const visit = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'li' && typeof node.properties['id'] === 'string') items.set(node.properties['id'], node);
      visit(node.children);
    }
  };
  const visitSection = ({ content, sections: inner }: DocumentSection): void => {
    visit(content);
    inner.forEach(visitSection);
  };
  sections.forEach(visitSection);
  return items;
}

/** The items that links of a text lead to, in the order of the links. */
export function referredItems(
  content: readonly ElementContent[],
  items: ReadonlyMap<string, Element>,
): readonly Element[] {
  return content.flatMap((node): Element[] => {
    if (node.type !== 'element') return [];
    const { className, href } = node.properties;
    const item = String(className ?? '') === 'item' ? items.get(String(href).slice(1)) : undefined;
    return [...(item === undefined ? [] : [item]), ...referredItems(node.children, items)];
  });
}
