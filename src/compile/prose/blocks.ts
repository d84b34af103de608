import type { Element, ElementContent, Text } from 'hast';
import { element } from '../element.ts';

const inline = new Set(['a', 'code', 'del', 'em', 'strong', 'span', 'sup', 'input']);

/** Elements that hold other elements only; white space in them says nothing. */
const holders = new Set(['root', 'ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'tr']);

/**
 * The content of an item, the same whether blank lines part the items of its list or not, which is white space: a lone
 * paragraph that comes first stands without an element of its own, as others do not.
 */
export function asItem(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[][] = [];
  let goesOn = false;
  for (const child of children) {
    const inText = child.type !== 'element' || isInline(child.tagName) || child.tagName === 'br';
    if (inText && goesOn) blocks.at(-1)?.push(child);
    else blocks.push([child]);
    goesOn = inText;
  }
  const isText = ([first]: readonly ElementContent[]): boolean => first?.type !== 'element' || isInline(first.tagName);
  const isParagraph = (block: readonly ElementContent[]): boolean =>
    isText(block) || (block[0]?.type === 'element' && block[0].tagName === 'p');
  const lone = blocks.filter(isParagraph).length === 1 && isParagraph(blocks[0] ?? []);
  return blocks.flatMap((block) => {
    const [first] = block;
    if (lone && first?.type === 'element' && first.tagName === 'p') return first.children;
    return !lone && isText(block) ? [element('p', {}, ...block)] : block;
  });
}

/** Inline elements that may stand in one another in any order and say the same; this is the order that they are given. */
const nesting = ['a', 'del', 'strong', 'em'];

/** An inline element, in the element that is all that it holds where that one comes first. */
export function asNested(outer: Element): Element {
  const [inner, ...more] = outer.children;
  if (inner?.type !== 'element' || more.length > 0) return outer;
  const [rank, own] = [nesting.indexOf(inner.tagName), nesting.indexOf(outer.tagName)];
  if (rank === -1 || rank >= own) return outer;
  return { ...inner, children: [asNested({ ...outer, children: inner.children })] };
}

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
