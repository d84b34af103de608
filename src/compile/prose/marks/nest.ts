/**
 * Makes lists of lines that begin with lawyers' marks, nested as they are numbered. Markdown has read such lines as one
 * paragraph, or as several; the marks stay in the text as they are written.
 */
import type { Blockquote, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { type Stretch, stretchesOf } from './lines.ts';
import type { Mark, MarkReading } from './mark.ts';
import { type Level, type Placing, place } from './place.ts';

/** A mark that became one of an item. */
export interface ListMark {
  readonly mark: Mark;
  readonly reading: MarkReading;
  /** In UTF-16 units. */
  readonly offset: number;
  /** Where it is not the one that was to be expected: what stands before it, if anything, and what was expected. */
  readonly odd?: { readonly before: string; readonly expected: string };
  /** The number of the ordered item that it stands in. */
  readonly within?: number;
}

/** What the nesting of one text shares. */
interface Text {
  readonly source: string;
  /** Every line that begins with a mark, in order. */
  readonly lines: readonly { readonly mark: Mark; readonly offset: number }[];
  readonly found: ListMark[];
}

/** Turns the marked lines of a text into lists, in place; gives their marks in the order of the text. */
export function nestMarks(tree: Root, source: string, lines: Text['lines']): readonly ListMark[] {
  const found: ListMark[] = [];
  nestIn(tree, { source, lines, found });
  return found;
}

/** @param number of the ordered item whose blocks are nested; 0 for an item without one. */
function nestIn(container: Root | Blockquote | ListItem, text: Text, number?: number): void {
  const out: RootContent[] = [];
  /** Lists that the next mark may go on with, the innermost last, and those that it may not. */
  const levels: Level[] = [];
  const ended: Level[] = [];

  for (const node of container.children as RootContent[]) {
    if (node.type === 'paragraph') takeLines(stretchesOf(node, text.source), 'block', node.position);
    else takeBlock(node);
  }
  (container as { children: RootContent[] }).children = out;

  /** A block that is no paragraph; what it holds is nested for itself. */
  function takeBlock(node: RootContent): void {
    const before = (itemOf(levels)?.children ?? out).at(-1);
    if (!isAttached(node, before, text.source)) closeTo(node.position?.start.column ?? 1);
    const rest = node.type === 'list' ? release(node) : [];
    add(node);
    if (node.type === 'blockquote') nestIn(node, text);
    if (node.type === 'list') {
      for (const [index, item] of node.children.entries()) {
        nestIn(item, text, node.ordered ? (node.start ?? 1) + index : 0);
      }
    }
    takeLines(rest, 'item', node.position);
  }

  function takeLines(stretches: readonly Stretch[], start: Placing['after'], position: Paragraph['position']): void {
    let current: Paragraph | undefined;
    for (const stretch of stretches) {
      const isItem = levels.length > 0 || number !== undefined;
      const after = stretch === stretches[0] ? start : /[:;]/.test(stretch.after) ? 'opening' : isItem && 'item';
      const opened = after ? open(stretch, after, position) : undefined;
      if (opened === undefined && current !== undefined) {
        current.children.push(...stretch.lineEnd, ...stretch.children);
        continue;
      }
      if (opened === undefined) closeTo(stretch.column);
      current = opened ?? { type: 'paragraph', children: [...stretch.children], ...(position && { position }) };
      if (opened === undefined) add(current);
    }
  }

  /** Begins an item with a marked line, where its mark is one; gives the item's paragraph. */
  function open(
    { mark, offset, column, children }: Stretch,
    after: Placing['after'],
    position: Paragraph['position'],
  ): Paragraph | undefined {
    if (mark === undefined) return undefined;
    const coming = text.lines.filter((line) => line.offset > offset).map((line) => line.mark);
    const placed = place({ mark, column, after, levels, ended, coming, number });
    if (placed === undefined) return undefined;
    const { reading, depth, isNew, odd } = placed;
    close(isNew ? depth : depth + 1);
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: [markNode(mark), { type: 'text', value: ' ' }, ...withoutMark(children, mark)],
      ...(position && { position }),
    };
    const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
    const level = levels[depth];
    if (level === undefined) {
      const data = { hProperties: { className: ['marks'], role: 'list' } };
      const list: List = { type: 'list', ordered: true, spread: false, data, children: [item] };
      add(list);
      levels.push({ list, mark, reading, column });
    } else {
      level.list.children.push(item);
      levels[depth] = { ...level, mark, reading };
    }
    text.found.push({ mark, reading, offset, ...(odd && { odd }), ...(number ? { within: number } : {}) });
    return paragraph;
  }

  /** Takes back the lines that Markdown gave to the last item of a list, but that go on with a list around it. */
  function release(list: List): readonly Stretch[] {
    const last = list.children.at(-1)?.children.at(-1);
    if (last?.type === 'list') return release(last);
    if (last?.type !== 'paragraph' || levels.length === 0) return [];
    const stretches = stretchesOf(last, text.source);
    const cut = stretches.findIndex(({ mark, column }, index) => {
      if (index === 0 || mark === undefined || column > (list.position?.start.column ?? 1)) return false;
      const placed = place({ mark, column, after: 'item', levels, ended: [], coming: [], number: undefined });
      return placed !== undefined && !placed.isNew && placed.odd === undefined;
    });
    if (cut < 0) return [];
    last.children = stretches.slice(0, cut).flatMap(({ lineEnd, children }) => [...lineEnd, ...children]);
    return stretches.slice(cut);
  }

  /** Ends the lists whose marks stand no further left than a block does. */
  function closeTo(column: number): void {
    const depth = levels.findIndex((level) => column <= level.column);
    if (depth >= 0) close(depth);
  }

  function close(depth: number): void {
    ended.push(...levels.splice(depth));
  }

  function add(node: RootContent): void {
    const item = itemOf(levels);
    if (item === undefined) out.push(node);
    else {
      // A second paragraph makes the item's paragraphs ones of their own.
      if (node.type === 'paragraph') item.spread = true;
      item.children.push(node as ListItem['children'][number]);
    }
  }
}

function itemOf(levels: readonly Level[]): ListItem | undefined {
  return levels.at(-1)?.list.children.at(-1);
}

/** Whether a block belongs to the paragraph before, however it is indented: no line is between them, or a colon opens it. */
function isAttached(node: RootContent, before: Nodes | undefined, source: string): boolean {
  const end = before?.position?.end;
  if (end === undefined) return false;
  const opens = before?.type === 'paragraph' && node.type === 'list' && source.charAt((end.offset ?? 0) - 1) === ':';
  return opens || node.position?.start.line === end.line + 1;
}

function markNode({ text }: Mark): PhrasingContent {
  const data = { hName: 'span', hProperties: { className: ['mark'] } };
  return { type: 'emphasis', data, children: [{ type: 'text', value: text }] };
}

function withoutMark([first, ...rest]: readonly PhrasingContent[], { text }: Mark): PhrasingContent[] {
  if (first?.type !== 'text') return first === undefined ? [] : [first, ...rest];
  const value = first.value.slice(text.length).trimStart();
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
