/**
 * Lays a redline out for reading: what is unchanged folded, in lists and tables too, and changed blocks that follow one
 * another gathered into places. Folds open without script; accept and reject pass over them.
 */
import type { Element, Root, RootContent } from 'hast';
import { isInline, isLeafTag, LISTS, ROW_GROUPS } from './elements.ts';
import { isChanged, markOf } from './marks.ts';
import { childrenOf, element, type Node, text, withChildren } from './normalise.ts';

/** Containers of the flow of a text, in which a stretch may be put into a `details`. */
const FLOW = new Set(['section', 'article', 'main', 'div', 'blockquote', 'body']);

export interface Folding {
  /** Unchanged blocks, items and rows that stay in sight before and after a change. */
  readonly context: number;
  /** Words for a fold, such as "… 14 unchanged paragraphs"; nothing where so few are not worth folding. */
  readonly label: (count: number, of: 'paragraphs' | 'items' | 'rows') => string | undefined;
  /** Whether an element is counted, and what stands in it; headings never are. */
  readonly counts?: (element: Element) => boolean;
  /**
   * What is shown of changed blocks that follow one another, with the heading of what they stand in; called in the order
   * of the text. Where it is not given, they are shown with the unchanged items and rows in them folded.
   */
  readonly place?: (blocks: readonly Node[], heading: Element | undefined) => readonly Node[];
}

/** Paragraphs, items and rows in nodes. */
function paragraphs(nodes: readonly Node[], counts: Folding['counts']): number {
  let sum = 0;
  for (const node of nodes) {
    if (node.type !== 'element' || node.tagName === 'thead' || isHeading(node) || counts?.(node) === false) continue;
    const inside = node.tagName === 'tr' ? 1 : paragraphs(node.children, counts);
    sum += inside === 0 && (node.tagName === 'li' || isLeafTag(node.tagName)) ? 1 : inside;
  }
  return sum;
}

/** Stretches of nodes: one block in sight with the white space before it, or all that stand far from a change. */
interface Stretch {
  readonly nodes: Node[];
  readonly block: Element | undefined;
  far: boolean;
}

const isHeading = (node: Element | undefined): boolean => node !== undefined && /^h[1-6]$/.test(node.tagName);

function stretches(nodes: readonly Node[], context: number): Stretch[] {
  const parts: Stretch[] = [];
  let before: Node[] = [];
  for (const node of nodes) {
    before.push(node);
    if (node.type !== 'element' || isInline(node)) continue;
    parts.push({ nodes: before, block: node, far: true });
    before = [];
  }
  if (before.length > 0) parts.push({ nodes: before, block: undefined, far: false });
  const changed = parts.map((part) => part.nodes.some(isChanged));
  parts.forEach((part, at) => {
    const isNear = changed.slice(Math.max(0, at - context), at + context + 1).includes(true);
    // Bare words cannot be told from those of a neighbour once they are in a fold.
    if (isNear || part.nodes.some((node) => node.type === 'text' && /\S/.test(node.value))) part.far = false;
  });
  // The heading above a change says where it is.
  let shown = false;
  for (const part of parts.toReversed()) {
    if (!part.far) shown = true;
    else if (isHeading(part.block)) {
      part.far = !shown;
      shown = false;
    }
  }
  const joined: Stretch[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.far && last?.far) last.nodes.push(...part.nodes);
    else joined.push(part);
  }
  return joined;
}

const details = (label: string, nodes: readonly Node[], mark = {}): Element =>
  element('details', mark, [element('summary', {}, [text(label)]), ...nodes]);

function foldFlow(nodes: readonly Node[], folding: Folding, around?: Element): Node[] {
  const parts = stretches(nodes, folding.context);
  const heading = parts.find(({ block }) => isHeading(block))?.block ?? around;
  const out: Node[] = [];
  let blocks: Node[] = [];
  const flush = (): void => {
    if (blocks.length > 0)
      out.push(...(folding.place?.(blocks, heading) ?? blocks.map((one) => foldFrames(one, folding))));
    blocks = [];
  };
  for (const { nodes, far } of parts) {
    const label = far ? folding.label(paragraphs(nodes, folding.counts), 'paragraphs') : undefined;
    if (label !== undefined) {
      flush();
      out.push(details(label, nodes, { dataChange: 'fold' }));
      continue;
    }
    for (const node of nodes) {
      const isOpen = node.type === 'element' && FLOW.has(node.tagName) && markOf(node) === undefined;
      if (isChanged(node) && !isOpen) blocks.push(node);
      else if (node.type !== 'element' && blocks.length > 0) blocks.push(node);
      else {
        flush();
        out.push(isChanged(node) && isOpen ? withChildren(node, foldFlow(node.children, folding, heading)) : node);
      }
    }
  }
  flush();
  return out;
}

/** A changed block with long runs of unchanged items and rows in it folded. */
function foldFrames(node: Node, folding: Folding, table?: Element): Node {
  if (node.type !== 'element' || markOf(node) !== undefined || isInline(node) || !isChanged(node)) return node;
  const isList = LISTS.has(node.tagName);
  const isGroup = table !== undefined && ROW_GROUPS.has(node.tagName);
  const frame = node.tagName === 'table' ? node : isGroup ? table : undefined;
  if (!isList && !isGroup)
    return withChildren(
      node,
      node.children.map((child) => foldFrames(child, folding, frame)),
    );
  let last = Number(node.properties['start'] ?? 1) - 1;
  const children = stretches(node.children, folding.context).flatMap(({ nodes, far }) => {
    const start = last + 1;
    const held = nodes.filter((one) => one.type === 'element');
    for (const one of held) last = Number(one.properties['value'] ?? last + 1);
    const label = far ? folding.label(held.length, isList ? 'items' : 'rows') : undefined;
    if (label === undefined) return nodes.map((one) => foldFrames(one, folding));
    return [isGroup ? foldedRow(label, nodes, table) : foldedItem(label, nodes, node, start, last)];
  });
  return withChildren(node, children);
}

/** Items as a list of their own in one item, which counts for all of them. */
function foldedItem(label: string, items: readonly Node[], list: Element, start: number, value: number): Element {
  const { id: _, dataWas: __, ...properties } = list.properties;
  const isNumbered = list.tagName === 'ol';
  const inner = element(list.tagName, isNumbered ? { ...properties, start } : properties, items);
  return element('li', { dataChange: 'fold', ...(isNumbered ? { value: String(value) } : {}) }, [
    details(label, [inner]),
  ]);
}

/** Rows as a table of their own in one row, under the same head. */
function foldedRow(label: string, rows: readonly Node[], table: Element): Element {
  const { id: _, dataWas: __, ...properties } = table.properties;
  const head = table.children.filter(
    (node): node is Element => node.type === 'element' && node.tagName === 'thead' && !isChanged(node),
  );
  const heads = head.map((node) => element('thead', { ...node.properties, dataChange: 'word' }, node.children));
  const inner = element('table', properties, [...heads, element('tbody', {}, rows)]);
  return element('tr', { dataChange: 'fold' }, [element('td', { colSpan: widthOf(rows) }, [details(label, [inner])])]);
}

function widthOf(rows: readonly Node[]): number {
  const row = rows.find((node) => node.type === 'element');
  const cells = row?.type === 'element' ? row.children.filter((node) => node.type === 'element') : [];
  return cells.reduce((sum, { properties }) => sum + Number(properties['colSpan'] ?? 1), 0);
}

/** A redline laid out for reading. */
export function fold(tree: Root, folding: Folding): Root {
  return { type: 'root', children: foldFlow(childrenOf(tree), folding) as RootContent[] };
}
