/**
 * Folds what is unchanged, so that the changes of a long text stand together; opens without script.
 */
import type { Element, Root, RootContent } from 'hast';
import { isInline, isLeafTag } from './elements.ts';
import { markOf } from './marks.ts';
import { childrenOf, element, type Node, text, withChildren } from './normalise.ts';

/** Containers of the flow of a text, in which a stretch may be put into a `details`. */
const FLOW = new Set(['section', 'article', 'main', 'div', 'blockquote', 'body']);

export interface Folding {
  /** Unchanged blocks that stay in sight before and after a change. */
  readonly context: number;
  /** Words for a fold of so many paragraphs, items and rows, such as "… 14 unchanged paragraphs". */
  readonly label: (paragraphs: number) => string;
}

const isChanged = (node: Node): boolean =>
  node.type === 'element' &&
  (!['word', 'fold', undefined].includes(markOf(node)) || node.children.some((child) => isChanged(child)));

/** Paragraphs, items and rows in a node. */
function paragraphs(node: Node): number {
  if (node.type !== 'element') return 0;
  const inside = node.children.reduce((sum, child) => sum + paragraphs(child), 0);
  if (node.tagName === 'tr' || (node.tagName === 'li' && inside === 0)) return 1;
  return isLeafTag(node.tagName) ? 1 : inside;
}

/** A block with the white space before it. */
interface Stretch {
  readonly nodes: Node[];
  readonly block: Element | undefined;
}

function stretches(nodes: readonly Node[]): Stretch[] {
  const out: Stretch[] = [];
  let before: Node[] = [];
  for (const node of nodes) {
    before.push(node);
    if (node.type !== 'element' || isInline(node)) continue;
    out.push({ nodes: before, block: node });
    before = [];
  }
  return before.length > 0 ? [...out, { nodes: before, block: undefined }] : out;
}

const isHeading = ({ block }: Stretch): boolean => block !== undefined && /^h[1-6]$/.test(block.tagName);

function foldAll(nodes: readonly Node[], folding: Folding): Node[] {
  const parts = stretches(nodes);
  const changed = parts.map((part) => part.nodes.some(isChanged));
  const near = parts.map((part, at) => {
    for (let by = -folding.context; by <= folding.context; by++) if (changed[at + by]) return true;
    // Bare words cannot be told from those of a neighbour once they are in a fold.
    return part.nodes.some((node) => node.type === 'text' && /\S/.test(node.value)) || part.block === undefined;
  });
  parts.forEach((part, at) => {
    // The heading above a change says where it is.
    if (!isHeading(part)) return;
    let next = at + 1;
    while (next < parts.length && !near[next] && !isHeading(parts[next] as Stretch)) next++;
    if (near[next]) near[at] = true;
  });
  const out: Node[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = at;
    while (end < parts.length && !near[end]) end++;
    const nodesIn = parts.slice(at, end).flatMap((part) => part.nodes);
    const count = nodesIn.reduce((sum, node) => sum + paragraphs(node), 0);
    if (count > 1) {
      const summary = element('summary', {}, [text(folding.label(count))]);
      out.push(element('details', { dataChange: 'fold' }, [summary, ...nodesIn]));
    } else out.push(...nodesIn);
    if (end < parts.length) out.push(...(parts[end] as Stretch).nodes.map((node) => inside(node, folding)));
    at = end + 1;
  }
  return out;
}

function inside(node: Node, folding: Folding): Node {
  if (node.type !== 'element' || !FLOW.has(node.tagName) || markOf(node) !== undefined || !isChanged(node)) return node;
  return withChildren(node, foldAll(node.children, folding));
}

/** A redline with the unchanged stretches between its changes folded; accept and reject pass over folds. */
export function fold(tree: Root, folding: Folding): Root {
  return { type: 'root', children: foldAll(childrenOf(tree), folding) as RootContent[] };
}
