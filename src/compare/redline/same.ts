/**
 * Whether nodes are the same in all that counts: what is the same is neither compared further nor copied.
 */
import type { Element, Properties, Text } from 'hast';
import { isReserved } from './marks.ts';
import type { Node } from './normalise.ts';

function sameValue(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, at) => value === b[at]);
}

/** Whether two sets of properties say the same, in whatever order; with `shown` also that no name in them is a mark's. */
export function sameProperties(a: Properties, b: Properties, shown = false): boolean {
  if (a === b && !shown) return true;
  let count = 0;
  for (const name in a) {
    if ((a[name] !== b[name] && !sameValue(a[name], b[name])) || (shown && isReserved(name))) return false;
    count++;
  }
  for (const _ in b) count--;
  return count === 0;
}

/** Whether two nodes are the same; with `shown` also whether they can be shown as they are. Most of a redline's time goes here. */
export function same(a: Node, b: Node, shown = false): boolean {
  if (a === b && !shown) return true;
  const { type } = a;
  if (type !== b.type) return false;
  if (type !== 'element') return type === 'doctype' || (a as Text).value === (b as Text).value;
  const other = b as Element;
  const { tagName, children } = a as Element;
  if (tagName !== other.tagName || children.length !== other.children.length) return false;
  if (!sameProperties((a as Element).properties, other.properties, shown)) return false;
  if (tagName === 'template') return JSON.stringify((a as Element).content) === JSON.stringify(other.content);
  for (let at = 0; at < children.length; at++)
    if (!same(children[at] as Node, other.children[at] as Node, shown)) return false;
  return true;
}

/** Whether two rows of nodes are the same. */
export function sameNodes(a: readonly Node[], b: readonly Node[], shown = false): boolean {
  return a.length === b.length && a.every((node, at) => same(node, b[at] as Node, shown));
}
