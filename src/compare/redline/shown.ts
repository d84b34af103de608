/**
 * What of a difference a reader sees, and copies of old elements that do no harm in the new page.
 */
import type { Element } from 'hast';
import { marked } from './marks.ts';
import { element, type Node, withChildren } from './normalise.ts';
import { sameProperties } from './same.ts';

/** Names by which elements are found, not read. */
const SILENT = /^(id|className|data|aria)/;

/** Whether two elements differ in what a reader sees or follows: tag, link target, start of a numbering; not id or class. */
export function isShown(old: Element, fresh: Element): boolean {
  if (old.tagName !== fresh.tagName) return true;
  if (sameProperties(old.properties, fresh.properties)) return false;
  const seen = (node: Element) =>
    Object.fromEntries(Object.entries(node.properties).filter(([name]) => !SILENT.test(name)));
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
