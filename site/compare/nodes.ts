import type { Element, ElementContent, Properties } from 'hast';

/** Makes a page's nodes of a tree, one by one: no text is ever read as HTML. */
export function nodesOf(content: readonly ElementContent[], page: Document): Node[] {
  return content.flatMap((node): Node[] => {
    if (node.type === 'text') return [page.createTextNode(node.value)];
    return node.type === 'element' ? [elementOf(node, page)] : [];
  });
}

function elementOf({ tagName, properties, children }: Element, page: Document): HTMLElement {
  const made = page.createElement(tagName);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    made.setAttribute(attributeOf(name), wordsOf(value));
  }
  made.append(...nodesOf(children, page));
  return made;
}

const renamed: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

/** `dataFact` is `data-fact`, `ariaLabelledBy` is `aria-labelledby`, `colSpan` is `colspan`. */
function attributeOf(name: string): string {
  const known = renamed[name];
  if (known !== undefined) return known;
  if (name.startsWith('data')) return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return name.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase();
}

function wordsOf(value: NonNullable<Properties[string]>): string {
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
