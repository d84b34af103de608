/**
 * A redline as two columns: what was, with its deletions marked, beside what is, with its insertions.
 */
import type { Element } from 'hast';
import { isOwnChange, unfolded } from './accept.ts';
import { isInline } from './elements.ts';
import { gapNodes, isChanged, markOf, unmarked, wasOf } from './marks.ts';
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

/** One side of nodes. Its own changes stay marked; ids are left out, since the text in one piece has them. */
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
  const { id: _, dataNth: __, dataWas: ___, ...properties } = node.properties;
  copy.properties = properties;
  if (side === 'before') {
    if (!isOwnChange(node)) copy.tagName = was.tag ?? node.tagName;
    if (was.properties) {
      const { id: ____, ...old } = unmarked(was.properties);
      copy.properties = { ...old, ...marksOf(properties) };
    }
  }
  return [copy];
}

const marksOf = ({ dataChange, dataMove }: Element['properties']): Element['properties'] => ({
  ...(dataChange ? { dataChange } : {}),
  ...(dataMove ? { dataMove } : {}),
});

const says = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => node.type === 'element' || (node.type === 'text' && /\S/.test(node.value)));

function rowsOf(nodes: readonly Node[], out: SideRow[]): void {
  let inline: Node[] = [];
  const put = (block: readonly Node[]): void => {
    const [before, after] = [view(block, 'before'), view(block, 'after')];
    const row = {
      ...(says(before) ? { before } : {}),
      ...(says(after) ? { after } : {}),
      changed: block.some(isChanged),
    };
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
    if (mark === 'fold') rowsOf(unfolded(node), out);
    else if (mark === undefined && FLOW.has(node.tagName) && isChanged(node)) rowsOf(node.children, out);
    else put([node]);
  }
  flush();
}

/** The blocks of a redline side by side; a block taken out stands beside the one put in its place. */
export function sideBySide(nodes: readonly Node[]): SideRow[] {
  const rows: SideRow[] = [];
  rowsOf(nodes, rows);
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
