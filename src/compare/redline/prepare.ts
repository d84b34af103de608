/**
 * Trees as the comparison wants them: text merged, names of marks free. What is so already is shared, not copied.
 */
import type { Properties } from 'hast';
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
