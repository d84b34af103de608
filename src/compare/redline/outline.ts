/**
 * A tree seen as blocks: containers, and in them the leaves that hold words.
 */
import type { Element, Root } from 'hast';
import { isInline, isLeafTag, isWhole } from './elements.ts';
import type { Node } from './normalise.ts';
import type { Woven } from './strands.ts';
import type { Sweep } from './swept.ts';

/**
 * - `group`: holds blocks; `table` and `row` too, but compared as one before what is in them
 * - `leaf`: an element that holds words; `run`: words that stand bare beside blocks
 * - `whole`: one thing without words, such as a rule, or an empty container
 */
export type Kind = 'group' | 'table' | 'row' | 'leaf' | 'run' | 'whole';

export interface Block {
  readonly kind: Kind;
  /** Absent for a run. */
  readonly node: Element | Root | undefined;
  /** The words and inline elements of a leaf or run. */
  readonly content: readonly Node[];
  readonly parent: Block | undefined;
  /** White space and comments before the block, in its container. */
  readonly gap: readonly Node[];
  /** White space and comments at the end of a container. */
  tail: readonly Node[];
  readonly children: Block[];
  /** `id` or `data-fact`, while the other tree has a block that bears the same one and seems to be the same. */
  key: string | undefined;
  /** The block of the other tree that this one is, if any. */
  partner: Block | undefined;
  /** How the words of this leaf and its counterparts go together, where they differ. */
  woven: Woven | undefined;
  /** How many blocks in this container have a counterpart. */
  live: number;
  /** Number of the move that this block is an end of, or 0. */
  move: number;
  /** Whether the block holds ends of moves. */
  stirred: boolean;
  /** Stretches of a one-sided leaf that were moved. */
  sweeps: Sweep[];
  /** At the far end of a move: the content with what changed on the way. */
  inner: readonly Node[] | undefined;
  /** Characters of text in the block and all in it, and words, roughly. */
  size: number;
  words: number;
  /** Interned signature, and interned words; -1 until asked for. */
  signature: number;
  wording: number;
}

function lengthOf(nodes: readonly Node[]): number {
  let length = 0;
  for (const node of nodes) {
    if (node.type === 'text') length += node.value.length;
    else if (node.type === 'element') length += lengthOf(node.children);
  }
  return length;
}

/** Words told by their spaces; where there are few, every seventh character begins one. */
function roughWords(nodes: readonly Node[]): number {
  let words = 0;
  for (const node of nodes) {
    if (node.type === 'text') {
      let spaces = 0;
      for (let at = node.value.indexOf(' '); at >= 0; at = node.value.indexOf(' ', at + 1)) spaces++;
      words += Math.max(spaces + 1, node.value.length / 7);
    } else if (node.type === 'element') words += roughWords(node.children);
  }
  return words;
}

function make(
  kind: Kind,
  node: Block['node'],
  parent: Block | undefined,
  gap: readonly Node[],
  content: readonly Node[],
): Block {
  return {
    kind,
    node,
    content,
    parent,
    gap,
    tail: [],
    children: [],
    key: undefined,
    partner: undefined,
    woven: undefined,
    live: 0,
    move: 0,
    stirred: false,
    sweeps: [],
    inner: undefined,
    size: lengthOf(content),
    words: roughWords(content),
    signature: -1,
    wording: -1,
  };
}

function kindOf(node: Element): Kind {
  if (isWhole(node)) return 'whole';
  if (isLeafTag(node.tagName) && node.children.every(isInline)) return 'leaf';
  if (node.tagName === 'table') return 'table';
  return node.tagName === 'tr' ? 'row' : 'group';
}

/** Whether inline nodes say anything: more than white space and comments. */
export function saysAnything(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.type === 'element' || (node.type === 'text' && /\S/.test(node.value)));
}

function blockOf(node: Element, parent: Block, gap: readonly Node[]): Block {
  const kind = kindOf(node);
  const block = make(kind, node, parent, gap, kind === 'leaf' ? node.children : []);
  const { dataFact, id } = node.properties;
  if (typeof dataFact === 'string') block.key = `fact ${dataFact}`;
  else if (typeof id === 'string') block.key = `id ${id}`;
  if (kind !== 'leaf' && kind !== 'whole') fill(block, node.children);
  return block;
}

function fill(parent: Block, nodes: readonly Node[]): void {
  let inline: Node[] = [];
  const flush = (): readonly Node[] => {
    const gathered = inline;
    inline = [];
    if (!saysAnything(gathered)) return gathered;
    parent.children.push(make('run', undefined, parent, [], gathered));
    return [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && !isInline(node)) parent.children.push(blockOf(node, parent, flush()));
    else inline.push(node);
  }
  parent.tail = flush();
  for (const child of parent.children) {
    parent.size += child.size;
    parent.words += child.words;
  }
}

/** The blocks of some children of a container; the container is the top of the outline. */
export function outline(node: Root | Element, nodes: readonly Node[]): Block {
  const top = make('group', node, undefined, [], []);
  fill(top, nodes);
  return top;
}

/** Whether a block holds words itself. */
export const isWords = (block: Block): boolean => block.kind === 'leaf' || block.kind === 'run';

/** Whether `block` is `container` or stands in it. */
export function isIn(block: Block | undefined, container: Block): boolean {
  for (let at = block; at; at = at.parent) if (at === container) return true;
  return false;
}

/** The tag of a block's element; a run has none. */
export const tagOf = (block: Block): string => (block.node?.type === 'element' ? block.node.tagName : '');

/** The first row of a table. */
export const firstRow = (table: Block): Block | undefined =>
  table.children.find((child) => child.kind === 'row') ??
  table.children.find((child) => child.children[0]?.kind === 'row')?.children[0];
