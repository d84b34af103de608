/**
 * A tree as it is compared: blocks, that is containers and in them the leaves that hold words.
 */
import type { Element, Root } from 'hast';
import { ROW_GROUPS } from './elements.ts';
import type { Node } from './normalise.ts';
import type { Woven } from './strands.ts';
import type { Sweep } from './swept.ts';

/**
 * - `group`: holds blocks; `table` and `row` too, but compared as one before what is in them
 * - `leaf`: an element that holds words; `run`: words that stand bare beside blocks
 * - `whole`: one thing without words, such as a rule, or an empty container
 * - `kept`: a stretch of elements that the other tree has in the same place; it is not looked into
 */
export type Kind = 'group' | 'table' | 'row' | 'leaf' | 'run' | 'whole' | 'kept';

export interface Block {
  readonly kind: Kind;
  /** Absent for a run and for what is kept. */
  readonly node: Element | Root | undefined;
  /** The words and inline elements of a leaf or run; the elements of what is kept. */
  readonly content: readonly Node[];
  readonly parent: Block | undefined;
  /** White space and comments before the block, in its container. */
  gap: readonly Node[];
  /** White space and comments at the end of a container. */
  tail: readonly Node[];
  readonly children: Block[];
  /** `id` or `data-fact`, while the other tree has a block that bears the same one and seems to be the same. */
  key: string | undefined;
  /** The block of the other tree that is known to be this one before anything is compared. */
  twin: Block | undefined;
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

/** A block of which nothing is known yet but where it stands and what is in it. */
export function makeBlock(kind: Kind, node: Block['node'], parent: Block | undefined, content: readonly Node[]): Block {
  return {
    kind,
    node,
    content,
    parent,
    gap: [],
    tail: [],
    children: [],
    key: undefined,
    twin: undefined,
    partner: undefined,
    woven: undefined,
    live: 0,
    move: 0,
    stirred: false,
    sweeps: [],
    inner: undefined,
    size: 0,
    words: 0,
    signature: -1,
    wording: -1,
  };
}

/** What an element is named by. */
export function keyOf({ node }: Block): string | undefined {
  if (node?.type !== 'element') return undefined;
  const { dataFact, id } = node.properties;
  if (typeof dataFact === 'string') return `fact ${dataFact}`;
  return typeof id === 'string' ? `id ${id}` : undefined;
}

/** Whether a block holds words itself. */
export const isWords = (block: Block): boolean => block.kind === 'leaf' || block.kind === 'run';

/** Whether a block is known to be the same as its partner in all that is in it. */
export const isUnchanged = ({ kind, partner, signature }: Block): boolean =>
  partner !== undefined && (kind === 'kept' || (signature >= 0 && signature === partner.signature));

/** Whether `block` is `container` or stands in it. */
export function isIn(block: Block | undefined, container: Block): boolean {
  for (let at = block; at; at = at.parent) if (at === container) return true;
  return false;
}

/** The tag of a block's element; a run has none. */
export const tagOf = (block: Block): string => (block.node?.type === 'element' ? block.node.tagName : '');

const holdsRows = (block: Block): boolean =>
  block.kind === 'row' || (block.kind === 'kept' && block.content.some(isRows));
const isRows = (node: Node): boolean =>
  node.type === 'element' && (node.tagName === 'tr' || ROW_GROUPS.has(node.tagName));

/** The first row of a table, or what is kept with the first row in it. */
export const firstRow = (table: Block): Block | undefined =>
  table.children.find(holdsRows) ??
  table.children.find(({ children }) => children[0] && holdsRows(children[0]))?.children[0];
