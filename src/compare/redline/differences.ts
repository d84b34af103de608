/**
 * What of an old block its counterpart does not show, and whether a reader is told of it.
 */
import type { Element } from 'hast';
import { tagOf } from './block.ts';
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

const isDeeper = (old: Block, fresh: Block, was: Was): boolean =>
  was.within !== undefined && depthOf(old) !== depthOf(fresh);

/** `formatted` where a reader sees that a block differs from its counterpart in more than words. */
export function shownMark(old: Block, fresh: Block, was: Was): 'formatted' | undefined {
  if (isDeeper(old, fresh, was)) return 'formatted';
  if (old.node?.type !== 'element' || fresh.node?.type !== 'element') return undefined;
  return isShown(old.node, fresh.node) ? 'formatted' : undefined;
}

/** Whether there is nothing to tell of the old block. */
export const isEmpty = (was: Was): boolean => {
  for (const _ in was) return false;
  return true;
};
