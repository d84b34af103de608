/**
 * What of a difference a reader sees, and copies of old elements that do no harm in the new page.
 */
import type { Element } from 'hast';
import { marked } from './marks.ts';
import { element, type Node, withChildren } from './normalise.ts';
import { sameProperties } from './same.ts';

/** Names by which elements are found, not read; but the class of an ordered list says how its items are marked. */
const SILENT = /^(id|className|data|aria)/;

/** Elements that only say what sort of thing their words are: with them or without, a text reads the same. */
const QUIET = new Set(['code', 'dfn', 'span']);

/** Whether a reader is told that words stand in an element, or no longer do. */
export const isTold = ({ tagName }: Element): boolean => !QUIET.has(tagName);

/**
 * Whether two elements differ in what a reader sees or follows: tag, link target, start and style of a numbering; not id
 * or any other class.
 */
export function isShown(old: Element, fresh: Element): boolean {
  if (old.tagName !== fresh.tagName) return isTold(old) || isTold(fresh);
  if (sameProperties(old.properties, fresh.properties)) return false;
  const isRead = (name: string): boolean => !SILENT.test(name) || (name === 'className' && old.tagName === 'ol');
  const seen = (node: Element) => Object.fromEntries(Object.entries(node.properties).filter(([name]) => isRead(name)));
  return !sameProperties(seen(old), seen(fresh));
}

/** A copy of an old element for a deletion: its id put away, so that none occurs twice; no link inside a link. */
export function oldCopy(node: Element, inAnchor: boolean): Element {
  if (inAnchor && node.tagName === 'a') {
    return element('span', marked(undefined, { only: 'before', tag: 'a', properties: node.properties }), node.children);
  }
  const { id, ...properties } = node.properties;
  if (id === undefined || id === null) return node;
  const copy = withChildren(node, node.children);
  copy.properties = { ...properties, ...marked(undefined, { id: String(id) }) };
  return copy;
}

/** Copies nodes for a deletion, sharing what needs no change. */
export function oldCopies(nodes: readonly Node[], inAnchor: boolean): readonly Node[] {
  let out: Node[] | undefined;
  nodes.forEach((node, at) => {
    if (node.type !== 'element') {
      out?.push(node);
      return;
    }
    const children = oldCopies(node.children, inAnchor || node.tagName === 'a');
    const copy = oldCopy(children === node.children ? node : withChildren(node, children), inAnchor);
    if (copy !== node) out ??= nodes.slice(0, at);
    out?.push(copy);
  });
  return out ?? nodes;
}
