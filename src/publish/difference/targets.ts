import type { Element } from 'hast';
import { textOf } from './text.ts';

/** Longer words for what a link leads to are cut, in UTF-16 units. */
const longest = 60;

/** Words for the targets of links: the heading of a section, the beginning of another place, or the address itself. */
export function targetNames(redline: Element): (target: string) => string {
  const names = new Map<string, string>();
  const visit = (node: Element): void => {
    const { id } = node.properties;
    if (typeof id === 'string') names.set(`#${id}`, shortened(textOf((headingOf(node) ?? node).children)));
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  visit(redline);
  return (target) => names.get(target) ?? target;
}

function headingOf({ children }: Element): Element | undefined {
  return children.find((child) => child.type === 'element' && /^h[1-6]$/.test(child.tagName)) as Element | undefined;
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
