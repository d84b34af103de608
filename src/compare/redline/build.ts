/**
 * Builds the redline: the new tree, with what was deleted put where it stood, and marks for all that differs.
 */
import type { Element } from 'hast';
import { isUnchanged, tagOf } from './block.ts';
import { differences, isEmpty, remark, shownMark, wrapperMark } from './differences.ts';
import { emitDeleted, emitInserted, floatGap, wrapRun } from './ends.ts';
import { InlineBuilder } from './inline.ts';
import { gapOf, marked, type Was } from './marks.ts';
import { element, type Node, text } from './normalise.ts';
import { OldPath } from './old-path.ts';
import { isLive, type Places, placeDeleted } from './placing.ts';
import { sameNodes } from './same.ts';
import type { Alignment, Block } from './types.ts';

/** What building one scope, and the scopes in it, has to remember. */
interface Work {
  readonly oldPath: OldPath;
  readonly builders: Map<Alignment, InlineBuilder>;
  places: Places;
}

/** The children of a redlined container, its old and new outline planned before. */
export function build(old: Block, fresh: Block): Node[] {
  const work: Work = { oldPath: new OldPath(old), builders: new Map(), places: placeDeleted(old, fresh) };
  const out: Node[] = [];
  emitChildren(fresh, out, work);
  // A root has no properties: an empty element says how the old one ended.
  if (!sameNodes(old.tail, fresh.tail)) out.push(element('div', marked(undefined, { end: gapOf(old.tail) }), []));
  return out;
}

function emitChildren(container: Block, out: Node[], work: Work): void {
  const { places } = work;
  const deleted = (blocks: readonly Block[] | undefined): void => {
    for (const block of blocks ?? []) emitDeleted(block, container, out, work.oldPath);
  };
  deleted(places.start.get(container));
  for (const child of container.children) {
    deleted(places.before.get(child));
    emit(child, out, work);
    deleted(places.after.get(child));
  }
  out.push(...container.tail);
}

function emit(block: Block, out: Node[], work: Work): void {
  if (block.alignment) emitAligned(block, block.alignment, out, work);
  else if (!isLive(block)) emitInserted(block, out);
  else if (!block.partner) emitWrapper(block, out, work);
  else emitPartner(block, block.partner, out, work);
}

/** A container that only the new tree has, around blocks that both have. */
function emitWrapper(block: Block, out: Node[], work: Work): void {
  const was: Was = { only: 'after' };
  const gap = floatGap(block.gap, out);
  if (gap !== undefined) was.space = gap;
  const children: Node[] = [];
  emitChildren(block, children, work);
  out.push(remark(block.node as Element, children, wrapperMark(block), was));
}

/** The same and where the old block stood, if elsewhere. */
function placed(old: Block, fresh: Block, work: Work): Was {
  const was = differences(old, fresh);
  const within = work.oldPath.within(old.parent as Block, old);
  if (within) was.within = within;
  return was;
}

/** A block that the old tree has too. */
function emitPartner(block: Block, old: Block, out: Node[], work: Work): void {
  out.push(...block.gap);
  if (block.kind === 'run') {
    const was = placed(old, block, work);
    if (isEmpty(was)) out.push(...block.content);
    else out.push(wrapRun(block.content, undefined, was));
    return;
  }
  if (block.kind === 'kept') {
    const was = placed(old, block, work);
    const [first, ...others] = block.content as [Element, ...Node[]];
    out.push(isEmpty(was) ? first : remark(first, first.children, undefined, was), ...others);
    return;
  }
  const node = block.node as Element;
  if (isUnchanged(block)) {
    const was = placed(old, block, work);
    out.push(isEmpty(was) ? node : remark(node, node.children, shownMark(old, block, was), was));
    return;
  }
  const children: Node[] = [];
  work.oldPath.push(old);
  if (block.kind === 'row') emitCells(block, old, children, work);
  else if (ownScope(block)) {
    const outer = work.places;
    work.places = placeDeleted(old, block);
    emitChildren(block, children, work);
    work.places = outer;
  } else emitChildren(block, children, work);
  const was = differences(old, block);
  const within = work.oldPath.pop();
  if (within) was.within = within;
  if (!sameNodes(old.tail, block.tail)) was.tail = gapOf(old.tail);
  out.push(remark(node, children, shownMark(old, block, was), was));
}

/** Whether a container was planned by itself. */
const ownScope = (block: Block): boolean =>
  block.kind === 'table' || block.key !== undefined || block.parent?.kind === 'row' || block.children.length === 0;

/** The cells of a row: those that both rows have, between them those of one. */
function emitCells(row: Block, old: Block, out: Node[], work: Work): void {
  let done = 0;
  const deletedUpTo = (end: number): void => {
    for (; done < end; done++) emitDeleted(old.children[done] as Block, row, out, work.oldPath);
  };
  for (const cell of row.children) {
    if (cell.partner) {
      const at = old.children.indexOf(cell.partner);
      deletedUpTo(at);
      done = at + 1;
    }
    emit(cell, out, work);
  }
  deletedUpTo(old.children.length);
  out.push(...row.tail);
}

/** A leaf whose words differ from those of its counterpart. */
function emitAligned(block: Block, alignment: Alignment, out: Node[], work: Work): void {
  let builder = work.builders.get(alignment);
  if (!builder) {
    builder = new InlineBuilder(alignment);
    work.builders.set(alignment, builder);
  }
  const start = builder.start();
  const was = start.begins ? placed(start.old, block, work) : continued(start.old, work);
  const oneSided = start.begins ? isOneSided(start.old, block) : !isRun(block);
  if (oneSided && !isRun(block)) {
    was.only = 'after';
    delete was.space;
    const gap = floatGap(block.gap, out);
    if (gap !== undefined) was.space = gap;
  } else out.push(...block.gap);
  if (oneSided && isRun(block))
    Object.assign(was, { only: 'before', tag: tagOf(start.old), properties: (start.old.node as Element).properties });
  const words = builder.next((old) => beginning(old, work));
  if (block.node) {
    const shown = oneSided || (start.begins && shownMark(start.old, block, was)) ? 'formatted' : undefined;
    out.push(remark(block.node as Element, words, shown, was));
  } else if (oneSided) out.push(element('div', marked('formatted', was), words));
  else if (isEmpty(was)) out.push(...words);
  else out.push(wrapRun(words, undefined, was));
}

const isRun = (block: Block): boolean => block.kind === 'run';
const isOneSided = (old: Block, fresh: Block): boolean => isRun(old) !== isRun(fresh);

/** Where a leaf finds the old one that goes on in it. */
function continued(old: Block, work: Work): Was {
  const within = work.oldPath.within(isRun(old) ? (old.parent as Block) : old, old);
  return within ? { within } : {};
}

/** The mark for an old leaf that begins inside a new one: a deleted break, which reads as white space. */
function beginning(old: Block, work: Work): Node {
  const was: Was = { begin: 1 };
  if (old.node?.type === 'element') Object.assign(was, { tag: old.node.tagName, properties: old.node.properties });
  if (old.gap.length > 0) was.space = gapOf(old.gap);
  const within = work.oldPath.within(old.parent as Block, old);
  if (within) was.within = within;
  return element('del', marked('deleted', was), [text(' ')]);
}
