import type { Element } from 'hast';

/** What an item is called in links: its mark without what encloses it. */
export function keyOf(item: Element): string {
  const mark = item.children.find((child) => child.type === 'element');
  const inner = mark?.tagName === 'p' ? mark.children.find((child) => child.type === 'element') : mark;
  const [text] = inner?.children ?? [];
  return text?.type === 'text' ? text.value.replace(/[().]+$/, '').replace(/^\(/, '') : '';
}
