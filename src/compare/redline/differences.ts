/**
 * What of an old block its counterpart does not show, and whether a reader is told of it.
 */
import type { Element } from 'hast';
import { tagOf } from './block.ts';
import { LISTS } from './elements.ts';
import { gapOf, marked, type Was } from './marks.ts';
import { type Node, withChildren } from './normalise.ts';
import { sameNodes, sameProperties } from './same.ts';
import { isShown } from './shown.ts';
import type { Block } from './types.ts';

/** The tag, properties and gap of the old block, as far as they differ. */
export function differences(old: Block, fresh: Block): Was {
  const was: Was = {};
  if (old.node?.type === 'element' && fresh.node?.type === 'element') {
    if (old.node.tagName !== fresh.node.tagName) was.tag = old.node.tagName;
    if (!sameProperties(old.node.properties, fresh.node.properties)) was.properties = old.node.properties;
  }
  if (!sameNodes(old.gap, fresh.gap)) was.space = gapOf(old.gap);
  return was;
}

/** A copy of an element with other children and its marks. */
export function remark(node: Element, children: readonly Node[], mark: 'formatted' | undefined, was: Was): Element {
  const marks = marked(mark, was);
  const copy = withChildren(node, children);
  copy.properties = { ...node.properties, ...marks };
  return copy;
}

/** How deep a block stands in lists and quotations, which readers see. */
function depthOf(block: Block): number {
  let depth = 0;
  for (let at = block.parent; at; at = at.parent) if (DEEPENING.has(tagOf(at))) depth++;
  return depth;
}
const DEEPENING = new Set(['li', 'blockquote', 'dd']);

/** Whether a block stands deeper or less deep than it stood, in another quotation, or in a list with other marks. */
const standsOtherwise = (old: Block, fresh: Block, was: Was): boolean =>
  was.within !== undefined &&
  (depthOf(old) !== depthOf(fresh) ||
    quotationOf(old)?.partner !== quotationOf(fresh) ||
    isMarkedOtherwise(old, fresh));

function quotationOf(block: Block): Block | undefined {
  for (let at = block.parent; at; at = at.parent) if (tagOf(at) === 'blockquote') return at;
  return undefined;
}

function isMarkedOtherwise({ parent: was }: Block, { parent: is }: Block): boolean {
  if (was === undefined || is === undefined || !LISTS.has(tagOf(was)) || !LISTS.has(tagOf(is))) return false;
  return was.partner !== is && isShown(was.node as Element, is.node as Element);
}

/** Whether preformatted text differs, white space and all. */
const isSetOtherwise = (old: Block, fresh: Block): boolean =>
  tagOf(old) === 'pre' && tagOf(fresh) === 'pre' && !sameNodes(old.content, fresh.content);

/** `formatted` where a reader sees that a block differs from its counterpart in more than words. */
export function shownMark(old: Block, fresh: Block, was: Was): 'formatted' | undefined {
  if (standsOtherwise(old, fresh, was) || isSetOtherwise(old, fresh)) return 'formatted';
  if (old.node?.type !== 'element' || fresh.node?.type !== 'element') return undefined;
  return isShown(old.node, fresh.node) ? 'formatted' : undefined;
}

/** `formatted` for a container that only the new tree has, unless it is the rest of a list that was cut in two. */
export function wrapperMark(fresh: Block): 'formatted' | undefined {
  const lists = fresh.children.flatMap(({ partner }) => (partner?.parent === undefined ? [] : [partner.parent]));
  const isRest = LISTS.has(tagOf(fresh)) && lists.length > 0 && lists.every((old) => isSameSort(old, fresh));
  return isRest ? undefined : 'formatted';
}

const isSameSort = (old: Block, fresh: Block): boolean =>
  LISTS.has(tagOf(old)) && !isShown(old.node as Element, fresh.node as Element);

/** Whether there is nothing to tell of the old block. */
export const isEmpty = (was: Was): boolean => {
  for (const _ in was) return false;
  return true;
};
