/**
 * Takes a redline at its word: all changes made.
 */
import type { Element, Root, RootContent } from 'hast';
import { bare, gapNodes, markOf, wasOf } from './marks.ts';
import { append, childrenOf, type Node } from './normalise.ts';

const isBlank = (node: Node): boolean => node.type === 'text' && !/\S/.test(node.value);

/** Whether an element is one of a redline's own `ins` and `del`, rather than the document's. */
export function isOwnChange(node: Element): boolean {
  if (node.tagName !== 'ins' && node.tagName !== 'del') return false;
  const mark = markOf(node);
  return mark !== undefined && mark !== 'formatted' && wasOf(node).tag === undefined;
}

/** What a fold holds: blocks of a text; or, where an item or a row folds others, those of its own list or table. */
export function unfolded(node: Element): readonly Node[] {
  if (node.tagName === 'details') return node.children.slice(1);
  let inner: Element | undefined = node;
  while (inner && inner.tagName !== 'details') inner = firstElement(inner.children);
  const frame = firstElement(inner?.children.slice(1) ?? []);
  const holder = frame?.tagName === 'table' ? frame.children.at(-1) : frame;
  return holder?.type === 'element' ? holder.children : [];
}

const firstElement = (nodes: readonly Node[]): Element | undefined => nodes.find((node) => node.type === 'element');

const isDeleted = (node: Element): boolean => markOf(node) === 'deleted' || markOf(node) === 'moved-from';

/** Whether the white space before a node goes with it: before a deleted block that does not keep its own. */
const takesGap = (node: Node | undefined): boolean =>
  node?.type === 'element' && isDeleted(node) && !isOwnChange(node) && wasOf(node).space === undefined;

function acceptAll(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  nodes.forEach((node, at) => {
    if (node.type === 'element') acceptOne(node, out);
    else if (!isBlank(node) || !takesGap(nodes[at + 1])) append(out, node);
  });
  return out;
}

function acceptOne(node: Element, out: Node[]): void {
  const mark = markOf(node);
  if (mark === 'word') return;
  const was = wasOf(node);
  if (was.begin || was.end !== undefined || isDeleted(node)) return;
  const isInserted = mark === 'inserted' || mark === 'moved-to';
  if ((isInserted || was.only === 'after') && was.space !== undefined) out.push(...gapNodes(was.space));
  const children = acceptAll(mark === 'fold' ? unfolded(node) : node.children);
  const bareWords = (isInserted && isOwnChange(node)) || was.run || was.only === 'before' || was.text !== undefined;
  if (mark === 'fold' || bareWords) for (const child of children) append(out, child);
  else out.push(bare(node, children));
}

/** The new tree, in normal form. */
export function accept(tree: Root | Element): Root {
  return { type: 'root', children: acceptAll(childrenOf(tree)) as RootContent[] };
}
