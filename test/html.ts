import type { Nodes, Root } from 'hast';
import rehypeStringify, { type Options } from 'rehype-stringify';
import { unified } from 'unified';

/** Writes a tree, or one node of it, as HTML. */
export function toHtml(node: Nodes, options: Options = {}): string {
  const tree: Root = node.type === 'root' ? node : { type: 'root', children: [node] };
  return unified().use(rehypeStringify, options).stringify(tree);
}
