/**
 * What is asked of one block.
 */
import { ROW_GROUPS } from './elements.ts';
import type { Node } from './normalise.ts';
import type { Block, Kind } from './types.ts';

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
    knownMatch: undefined,
    partner: undefined,
    alignment: undefined,
    live: 0,
    move: 0,
    stirred: false,
    movedRanges: [],
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
