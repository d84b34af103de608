/**
 * Lays a redline out for reading: what is unchanged folded, in lists and tables too, and changed blocks that follow one
 * another gathered into places. Folds open without script; accept and reject pass over them.
 */
import type { Element, Root, RootContent } from 'hast';
import { isInline, isLeafTag, ROW_GROUPS } from './elements.ts';
import { isChanged, markOf } from './marks.ts';
import { childrenOf, element, type Node, text, withChildren } from './normalise.ts';

/** Containers of the flow of a text, in which a stretch may be put into a `details`. */
const FLOW = new Set(['section', 'article', 'main', 'div', 'blockquote', 'body']);

export interface Folding {
  /** Words for a fold, such as "… 14 unchanged paragraphs"; nothing where so few are not worth folding. */
  readonly label: (count: number, of: 'paragraphs' | 'items' | 'rows') => string | undefined;
  /** Whether an element heads what follows it; `h1` to `h6` where it is not given. */
  readonly heads?: (element: Element) => boolean;
  /** Whether an element is counted, and what stands in it; headings never are. */
  readonly counts?: (element: Element) => boolean;
  /**
   * What is shown of changed blocks that follow one another, with the heading of what they stand in; called in the order
   * of the text. Where it is not given, they are shown as they are.
   */
  readonly place?: ((blocks: readonly Node[], heading: Element | undefined) => readonly Node[]) | undefined;
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

const isHeading = (node: Node, { heads }: Pick<Folding, 'heads'> = {}): boolean =>
  node.type === 'element' && (heads?.(node) ?? /^h[1-6]$/.test(node.tagName));

/** Puts nodes into a fold where there are enough of them; the white space after them belongs to what follows. */
function put(nodes: readonly Node[], label: string | undefined, wrap: (folds: Element) => Element, out: Node[]): void {
  const end = nodes.findLastIndex(({ type }) => type === 'element') + 1;
  const summary = (words: string): Element => element('summary', {}, [text(words)]);
  if (label === undefined || end === 0) out.push(...nodes);
  else out.push(wrap(element('details', {}, [summary(label), ...nodes.slice(0, end)])), ...nodes.slice(end));
}

function foldFlow(nodes: readonly Node[], folding: Folding, around?: Element): Node[] {
  const heading = (nodes.find((node) => isHeading(node, folding)) as Element | undefined) ?? around;
  const out: Node[] = [];
  let same: Node[] = [];
  let changed: Node[] = [];
  const putSame = (run: readonly Node[]): void =>
    put(run, folding.label(paragraphs(run, folding.counts), 'paragraphs'), marked, out);
  const flush = (isAbove = changed.length > 0): void => {
    // The heading above a change says where it is.
    const at = isAbove ? same.findLastIndex((node) => isHeading(node, folding)) : -1;
    putSame(same.slice(0, Math.max(at, 0)));
    if (at >= 0) out.push(same[at] as Node);
    putSame(same.slice(at + 1));
    if (changed.length > 0) out.push(...(folding.place?.(changed, heading) ?? changed));
    [same, changed] = [[], []];
  };
  for (const node of nodes) {
    const isBlank = node.type !== 'element' && !(node.type === 'text' && /\S/.test(node.value));
    const isOpen = node.type === 'element' && FLOW.has(node.tagName) && markOf(node) === undefined;
    if (isChanged(node) && !isOpen) changed.push(foldFrames(node, folding));
    else if (isBlank && changed.length > 0) changed.push(node);
    else if (isBlank || (!isInline(node) && !isChanged(node))) {
      if (changed.length > 0) flush();
      same.push(node);
    } else {
      // Bare words cannot be told from those of a neighbour once they are in a fold.
      flush(isOpen);
      out.push(isOpen ? withChildren(node, foldFlow(node.children, folding, heading)) : node);
    }
  }
  flush();
  return out;
}

const marked = (details: Element): Element => element('details', { dataChange: 'fold' }, details.children);

/** A changed block with long runs of unchanged items and rows in it folded; numbered items stay, for they are counted. */
function foldFrames(node: Node, folding: Folding, table?: Element): Node {
  if (node.type !== 'element' || markOf(node) !== undefined || isInline(node) || !isChanged(node)) return node;
  const { tagName, children } = node;
  const isGroup = table !== undefined && ROW_GROUPS.has(tagName);
  const out: Node[] = [];
  let same: Node[] = [];
  const flush = (): void => {
    const count = same.filter(({ type }) => type === 'element').length;
    if (isGroup) put(same, folding.label(count, 'rows'), (details) => inRow(details, table), out);
    else if (tagName === 'ul') put(same, folding.label(count, 'items'), (details) => inItem(details, node), out);
    else out.push(...same);
    same = [];
  };
  for (const child of children) {
    if (isChanged(child)) {
      flush();
      out.push(foldFrames(child, folding, tagName === 'table' ? node : undefined));
    } else same.push(child);
  }
  flush();
  return withChildren(node, out);
}

/** A fold with what it holds in a frame of its own. */
function framed(
  { children: [summary, ...held] }: Element,
  frame: Element,
  wrap = (nodes: readonly Node[]) => nodes,
): Element {
  const { id: _, dataWas: __, ...properties } = frame.properties;
  return element('details', {}, [summary as Node, element(frame.tagName, properties, wrap(held))]);
}

const inItem = (details: Element, list: Element): Element =>
  element('li', { dataChange: 'fold' }, [framed(details, list)]);

/** Rows in one row, under a head like that of their table. */
function inRow(details: Element, table: Element): Element {
  const heads = table.children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'thead' && !isChanged(node)
      ? [element('thead', { dataChange: 'word' }, node.children)]
      : [],
  );
  const row = details.children.find((node): node is Element => node.type === 'element' && node.tagName === 'tr');
  const cells = row?.children.filter((node) => node.type === 'element') ?? [];
  const colSpan = cells.reduce((sum, { properties }) => sum + Number(properties['colSpan'] ?? 1), 0);
  const inner = framed(details, table, (rows) => [...heads, element('tbody', {}, rows)]);
  return element('tr', { dataChange: 'fold' }, [element('td', { colSpan }, [inner])]);
}

/** A redline laid out for reading. */
export function fold(tree: Root, folding: Folding): Root {
  return { type: 'root', children: foldFlow(childrenOf(tree), folding) as RootContent[] };
}
