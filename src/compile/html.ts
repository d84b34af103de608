import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const processor = unified().use(rehypeStringify).freeze();

/** Writes what holds blocks that are written already. */
const around = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/** Elements that hold blocks. Everything else is a block. */
const containers = new Set(['article', 'section', 'div', 'header', 'details']);

/** Blocks as HTML: the same one stands in edition after edition, and in each redline where it did not change. */
const blocks = new WeakMap<Element, string>();

/**
 * Writes elements as HTML. Texts and attributes are escaped, and elements other than those the compiler makes don't
 * occur, so that the result can be put into a page as it is. An element that was written must not be changed.
 */
export function toHtml(content: Element | readonly ElementContent[]): string {
  const children = 'type' in content ? [content] : content;
  return around.stringify({ type: 'root', children: children.flatMap(written) });
}

function written(node: ElementContent): (ElementContent | { readonly type: 'raw'; readonly value: string })[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  if (containers.has(node.tagName)) return [{ ...node, children: node.children.flatMap(written) as ElementContent[] }];
  const value = blocks.get(node) ?? processor.stringify({ type: 'root', children: [node] });
  blocks.set(node, value);
  return [{ type: 'raw', value }];
}
