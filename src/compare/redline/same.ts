/**
 * Whether nodes are the same in all that counts: what is the same is neither compared further nor copied.
 */
import type { Element, Properties } from 'hast';
import { isReserved } from './marks.ts';
import type { Node } from './normalise.ts';

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, at) => value === b[at]);
}

/** Whether two sets of properties say the same, in whatever order; with `shown` also that no name in them is a mark's. */
export function sameProperties(a: Properties, b: Properties, shown = false): boolean {
  if (a === b && !shown) return true;
  let count = 0;
  for (const name in a) {
    if (!sameValue(a[name], b[name]) || (shown && isReserved(name))) return false;
    count++;
  }
  for (const _ in b) count--;
  return count === 0;
}

/** Whether two nodes are the same; with `shown` also whether they can be shown as they are. */
export function same(a: Node, b: Node, shown = false): boolean {
  if (a === b && !shown) return true;
  if (a.type === 'text') return b.type === 'text' && a.value === b.value;
  if (a.type !== b.type) return false;
  if (a.type !== 'element') return a.type === 'doctype' || a.value === (b as typeof a).value;
  const other = b as Element;
  if (a.tagName !== other.tagName || !sameProperties(a.properties, other.properties, shown)) return false;
  if (a.tagName === 'template') return JSON.stringify(a.content) === JSON.stringify(other.content);
  return sameNodes(a.children, other.children, shown);
}

/** Whether two rows of nodes are the same. */
export function sameNodes(a: readonly Node[], b: readonly Node[], shown = false): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!same(a[at] as Node, b[at] as Node, shown)) return false;
  return true;
}
