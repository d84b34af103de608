/**
 * A redline as two columns: what was, with its deletions marked, beside what is, with its insertions.
 */
import type { Element, Root } from 'hast';
import { isOwnChange } from './accept.ts';
import { isInline, LISTS } from './elements.ts';
import { gapNodes, markOf, unmarked, wasOf } from './marks.ts';
import { append, type Node, withChildren } from './normalise.ts';

export interface SideRow {
  /** The nodes of each side; absent where only the other has something. */
  readonly before?: readonly Node[];
  readonly after?: readonly Node[];
  readonly changed: boolean;
}

type Side = 'before' | 'after';

const ABSENT = { before: ['inserted', 'moved-to'], after: ['deleted', 'moved-from'] };
const FLOW = new Set(['section', 'article', 'main', 'div', 'blockquote']);

/** One side of nodes. Its own changes stay marked; ids stay on the new side only, so that none stands twice on a page. */
function view(nodes: readonly Node[], side: Side): Node[] {
  const out: Node[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') append(out, node);
    else for (const seen of viewOne(node, side)) append(out, seen);
  }
  return out;
}

function viewOne(node: Element, side: Side): Node[] {
  const mark = markOf(node);
  const was = wasOf(node);
  if (mark === 'word') return [node];
  if ((mark && ABSENT[side].includes(mark)) || was.begin || was.end !== undefined) return [];
  if (was.text !== undefined) return side === 'before' ? gapNodes(was.text) : [...node.children];
  const children = view(node.children, side);
  const other = side === 'before' ? 'after' : 'before';
  if (was.only === other || (was.run && mark === undefined)) return children;
  const copy = withChildren(node, children);
  const { dataWas: _, ...properties } = node.properties;
  const { id, ...unnamed } = was.properties ? { ...unmarked(was.properties), ...ours(properties) } : properties;
  if (side === 'after') copy.properties = properties;
  else {
    copy.tagName = isOwnChange(node) ? node.tagName : (was.tag ?? node.tagName);
    copy.properties =
      typeof id === 'string' && properties['dataNth'] !== undefined && mark !== 'formatted'
        ? { ...unnamed, id }
        : unnamed;
  }
  return [copy];
}

function ours(properties: Element['properties']): Element['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => /^data(Change|Move|Nth)$/.test(name)));
}

const isChanged = (node: Node): boolean =>
  node.type === 'element' &&
  (!['word', 'fold', undefined].includes(markOf(node)) || node.children.some((child) => isChanged(child)));

const says = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => node.type === 'element' || (node.type === 'text' && /\S/.test(node.value)));

/** The blocks of a container, each with the wrappers that it is shown in. */
function rowsOf(
  nodes: readonly Node[],
  wrap: (nodes: readonly Node[], side: Side) => readonly Node[],
  out: SideRow[],
): void {
  let inline: Node[] = [];
  const put = (block: readonly Node[]): void => {
    const [before, after] = [view(block, 'before'), view(block, 'after')];
    const row: { before?: readonly Node[]; after?: readonly Node[]; changed: boolean } = {
      changed: block.some(isChanged),
    };
    if (says(before)) row.before = wrap(before, 'before');
    if (says(after)) row.after = wrap(after, 'after');
    if (row.before || row.after) out.push(row);
  };
  const flush = (): void => {
    if (says(inline)) put(inline);
    inline = [];
  };
  for (const node of nodes) {
    if (node.type !== 'element' || isInline(node)) {
      inline.push(node);
      continue;
    }
    flush();
    const mark = markOf(node);
    if (mark === 'fold') rowsOf(node.children.slice(1), wrap, out);
    else if (mark || !isChanged(node)) put([node]);
    else if (FLOW.has(node.tagName)) rowsOf(node.children, wrap, out);
    else if (LISTS.has(node.tagName)) rowsOf(node.children, inList(node, wrap), out);
    else put([node]);
  }
  flush();
}

/** Each item of a changed list in a list of its own, its number kept on each side. */
function inList(list: Element, wrap: (nodes: readonly Node[], side: Side) => readonly Node[]): typeof wrap {
  const start = Number(list.properties['start'] ?? 1);
  const next = { before: start, after: start };
  return (items, side) => {
    const { id: _, dataWas: __, ...properties } = list.properties;
    const copy = withChildren(list, items);
    copy.properties = list.tagName === 'ol' ? { ...properties, start: next[side]++ } : properties;
    return wrap([copy], side);
  };
}

/** The rows of a view side by side; a block taken out stands beside the one put in its place. */
export function sideBySide(tree: Root): SideRow[] {
  const rows: SideRow[] = [];
  rowsOf(tree.children, (nodes) => nodes, rows);
  return paired(rows);
}

/** Rows of deletions followed by rows of insertions, zipped. */
function paired(rows: readonly SideRow[]): SideRow[] {
  const out: SideRow[] = [];
  for (let at = 0; at < rows.length; ) {
    let olds = at;
    while (olds < rows.length && !rows[olds]?.after) olds++;
    let news = olds;
    while (news < rows.length && !rows[news]?.before) news++;
    if (olds === at || news === olds) {
      const end = Math.max(news, at + 1);
      out.push(...rows.slice(at, end));
      at = end;
      continue;
    }
    for (let by = 0; by < Math.max(olds - at, news - olds); by++) {
      const [before, after] = [
        at + by < olds ? rows[at + by]?.before : undefined,
        olds + by < news ? rows[olds + by]?.after : undefined,
      ];
      out.push({ ...(before ? { before } : {}), ...(after ? { after } : {}), changed: true });
    }
    at = news;
  }
  return out;
}
