import type { ElementContent, Text } from 'hast';

const inline = new Set(['a', 'code', 'del', 'em', 'strong', 'span', 'sup', 'input']);

/** Elements that hold other elements only; white space in them says nothing. */
const holders = new Set(['root', 'ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'tr']);

/** Whether an element that Markdown gives is part of a line of text. */
export function isInline(tagName: string): boolean {
  return inline.has(tagName);
}

/** Whether a text is only the line end that the source has between two blocks, or after a line break. */
export function isBetweenBlocks(
  { value }: Text,
  parent: string,
  before: ElementContent | undefined,
  after: ElementContent | undefined,
): boolean {
  if (value !== '\n') return false;
  if (holders.has(parent)) return true;
  if (before?.type === 'element' && !isInline(before.tagName)) return true;
  return (
    parent === 'li' &&
    (before === undefined || after === undefined || (after.type === 'element' && !isInline(after.tagName)))
  );
}
