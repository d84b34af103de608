/**
 * Trees as the comparison wants them: text merged, names of marks free. What is so already is shared, not copied.
 */
import type { Element, Properties } from 'hast';
import { escaped, isReserved } from './marks.ts';
import { append, element, type Node } from './normalise.ts';

function ownProperties(properties: Properties): Properties {
  for (const name in properties) {
    if (isReserved(name)) {
      return Object.fromEntries(Object.entries(properties).map(([key, value]) => [escaped(key), value]));
    }
  }
  return properties;
}

function prepareOne(node: Node): Node {
  if (node.type !== 'element') return node;
  const properties = ownProperties(node.properties);
  const children = prepare(node.children);
  if (properties === node.properties && children === node.children) return node;
  const copy = element(node.tagName, properties, children);
  if (node.content) copy.content = node.content;
  return copy;
}

/** The nodes with adjacent text merged and marks' names escaped; the same array where nothing had to change. */
export function prepare(nodes: readonly Node[]): readonly Node[] {
  let out: Node[] | undefined;
  let afterText = false;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    const made = prepareOne(node);
    const isText = node.type === 'text';
    if (!out && (made !== node || (isText && (afterText || node.value === '')))) out = nodes.slice(0, at);
    if (out) append(out, made);
    afterText = isText;
  }
  return out ?? nodes;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, at) => value === b[at]);
}

/** Whether two sets of properties say the same, in whatever order. */
export function sameProperties(a: Properties, b: Properties): boolean {
  if (a === b) return true;
  let count = 0;
  for (const name in a) {
    if (!sameValue(a[name], b[name])) return false;
    count++;
  }
  for (const _ in b) count--;
  return count === 0;
}

/** Whether two nodes are the same in all that counts. */
export function same(a: Node, b: Node): boolean {
  if (a === b) return true;
  if (a.type !== b.type) return false;
  if (a.type !== 'element')
    return a.type === 'doctype' || (a as { value: string }).value === (b as { value: string }).value;
  const other = b as Element;
  if (a.tagName !== other.tagName) return false;
  if (!sameProperties(a.properties, other.properties)) return false;
  if (a.content || other.content) return JSON.stringify(a.content) === JSON.stringify(other.content);
  return sameNodes(a.children, other.children);
}

/** Whether two rows of nodes are the same. */
export function sameNodes(a: readonly Node[], b: readonly Node[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!same(a[at] as Node, b[at] as Node)) return false;
  return true;
}
