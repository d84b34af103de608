/**
 * Cheap numbers that differ wherever nodes differ, nearly; equality is confirmed by looking.
 */
import type { Properties } from 'hast';
import type { Node } from './normalise.ts';

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

function mixText(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed;
}

function mixProperties(hash: number, properties: Properties): number {
  // A sum, so that the order of properties does not matter.
  let sum = 0;
  for (const name in properties) sum += mixText(mixText(7, name), String(properties[name]));
  return mix(hash, sum);
}

/** The fingerprint of nodes in a row. */
export function fingerprint(nodes: readonly Node[], start = 0x811c9dc5): number {
  let hash = start;
  for (const node of nodes) {
    if (node.type === 'element') {
      hash = fingerprint(node.children, mixProperties(mixText(mix(hash, 1), node.tagName), node.properties));
      hash = mix(hash, 2);
    } else if ('value' in node) hash = mixText(mix(hash, node.type === 'text' ? 3 : 4), node.value);
  }
  return hash;
}
