/**
 * Takes a redline at its word: all changes made.
 */
import type { Element, Root, RootContent } from 'hast';
import { bare, gapNodes, markOf, wasOf } from './marks.ts';
import { append, childrenOf, type Node } from './normalise.ts';

const isBlank = (node: Node | undefined): boolean => node?.type === 'text' && !/\S/.test(node.value);

/** Whether an element is one of a redline's own `ins` and `del`, rather than the document's. */
export function isOwnChange(node: Element): boolean {
  if (node.tagName !== 'ins' && node.tagName !== 'del') return false;
  const mark = markOf(node);
  return mark !== undefined && mark !== 'formatted' && wasOf(node).tag === undefined;
}

/** The children of an element that a fold put around what is unchanged. */
export const unfolded = (node: Element): readonly Node[] => node.children.slice(1);

function acceptAll(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  nodes.forEach((node, at) => {
    if (node.type !== 'element') append(out, node);
    else acceptOne(node, nodes[at - 1], out);
  });
  return out;
}

function acceptOne(node: Element, before: Node | undefined, out: Node[]): void {
  const mark = markOf(node);
  if (mark === 'word') return;
  const was = wasOf(node);
  if (was.begin) return;
  const isDeleted = mark === 'deleted' || mark === 'moved-from';
  if (isDeleted && isOwnChange(node)) return;
  if (isDeleted) {
    if (was.space === undefined && isBlank(before)) out.pop();
    return;
  }
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
