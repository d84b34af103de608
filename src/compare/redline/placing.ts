/**
 * Where in the new tree a deleted block is shown: in the container that is its old one's counterpart, between the
 * blocks that stood around it.
 */

import { isIn, tagOf } from './block.ts';
import { ROW_GROUPS } from './elements.ts';
import type { Block } from './types.ts';

/** Deleted blocks to be shown before or after a block, or at the start of a container. */
export interface Places {
  readonly before: Map<Block, Block[]>;
  readonly after: Map<Block, Block[]>;
  readonly start: Map<Block, Block[]>;
}

/** Whether a block, or something in it, has a counterpart. */
export const isLive = (block: Block): boolean =>
  block.partner !== undefined || block.alignment !== undefined || block.live > 0;

function put(into: Map<Block, Block[]>, key: Block, block: Block): void {
  const list = into.get(key);
  if (list) list.push(block);
  else into.set(key, [block]);
}

/** The child of `container` in which `block` stands. */
function childOf(container: Block, block: Block): Block {
  let at = block;
  while (at.parent && at.parent !== container) at = at.parent;
  return at;
}

function common(a: Block, b: Block): Block {
  let at = a.parent as Block;
  while (!isIn(b, at)) at = at.parent as Block;
  return at;
}

/** Blocks of a scope in old order: matched units, and the tops of what is deleted. */
function walk(container: Block, out: Block[], places: Places): void {
  for (const child of container.children) {
    const isUnit = child.kind !== 'group' || child.key !== undefined || child.children.length === 0;
    if (isUnit || !isLive(child)) out.push(child);
    else if (child.live > 0) walk(child, out, places);
    else {
      // Matched without anything in it that is: it takes its own in.
      out.push(child);
      for (const block of child.children) put(places.start, child.partner as Block, block);
    }
  }
}

const firstNew = (unit: Block | undefined): Block | undefined => unit?.partner ?? unit?.alignment?.new.blocks[0];
const lastNew = (unit: Block | undefined): Block | undefined => unit?.partner ?? unit?.alignment?.new.blocks.at(-1);

/** Places all that is deleted in a scope. */
export function placeDeleted(old: Block, fresh: Block): Places {
  const places: Places = { before: new Map(), after: new Map(), start: new Map() };
  const sequence: Block[] = [];
  walk(old, sequence, places);
  const next: (Block | undefined)[] = [];
  let seen: Block | undefined;
  for (let at = sequence.length - 1; at >= 0; at--) {
    next[at] = seen;
    if (isLive(sequence[at] as Block)) seen = sequence[at];
  }
  let previous: Block | undefined;
  sequence.forEach((block, at) => {
    if (isLive(block)) previous = block;
    else place(block, lastNew(previous), firstNew(next[at]), old, fresh, places);
  });
  return places;
}

function place(
  block: Block,
  previous: Block | undefined,
  next: Block | undefined,
  old: Block,
  fresh: Block,
  places: Places,
): void {
  let outer = block.parent as Block;
  const reaches = (container: Block): boolean => isIn(previous, container) || isIn(next, container) || outer.live === 0;
  while (outer !== old && !(outer.partner && reaches(outer.partner))) outer = outer.parent as Block;
  const home = outer === old ? fresh : (outer.partner as Block);
  const [left, right] = [isIn(previous, home) ? previous : undefined, isIn(next, home) ? next : undefined];
  if ((left || right) && block.kind === 'row' && tagOf(home) === 'table' && tagOf(outer) === 'table') {
    // A row stands in a group of rows, never straight in the table.
    if (left) put(places.after, left, block);
    else put(places.before, right as Block, block);
  } else if (left && right) {
    const inner = common(left, right);
    if (ROW_GROUPS.has(tagOf(block)) && tagOf(inner) !== 'table') {
      for (const row of block.children) put(places.after, childOf(inner, left), row);
    } else put(places.after, childOf(inner, left), block);
  } else if (left) put(places.after, childOf(home, left), block);
  else if (right) put(places.before, childOf(home, right), block);
  else put(places.start, home, block);
}
