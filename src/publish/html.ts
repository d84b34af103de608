import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const processor = unified().use(rehypeStringify).freeze();

/**
 * Writes elements as HTML. Texts and attributes are escaped, and elements other than those the compiler makes don't
 * occur, so that the result can be put into a page as it is.
 */
export function toHtml(content: Element | readonly ElementContent[]): string {
  const children = 'type' in content ? [content] : [...content];
  return processor.stringify({ type: 'root', children });
}
