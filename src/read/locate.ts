/** Places of values: a path of keys and indexes, as line and column. */
import { type Document, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Locate, Place } from '../findings.ts';
import type { YamlPath } from '../model.ts';
import { parse } from './document.ts';
import { sourceOffset } from './offset.ts';
import { placesIn } from './place.ts';

/**
 * Makes the locator of one file. Nothing is kept but the text, which is parsed again when a place is first asked for.
 * A path that leads nowhere is answered with the deepest place on its way.
 */
export function locatorOf(path: string, text: string): Locate {
  return (keys, at = {}) => {
    const { document, place } = parsedAgain(path, text);
    return place(offsetOf(document, text, keys, at));
  };
}

interface Parsed {
  readonly path: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly place: (offset: number) => Place;
}

let last: Parsed | undefined;

/** Remembers one file, so that many findings of it cost one parse and little memory. */
function parsedAgain(path: string, text: string): Parsed {
  if (last?.path !== path || last.text !== text) {
    last = { path, text, document: parse(text), place: placesIn(path, text) };
  }
  return last;
}

function offsetOf(
  document: Document.Parsed,
  text: string,
  keys: YamlPath,
  at: NonNullable<Parameters<Locate>[1]>,
): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, key] of keys.entries()) {
    const step = stepInto(node, key);
    if (step === undefined) return offset;
    const wantsKey = at.key === true && index === keys.length - 1;
    offset = (wantsKey ? step.key : step.value) ?? offset;
    node = step.node;
  }
  if (at.offset === undefined || at.key === true || !isScalar(node)) return offset;
  return sourceOffset(node as Scalar, text, at.offset);
}

interface Step {
  readonly node: Node | null;
  readonly key?: number | undefined;
  readonly value?: number | undefined;
}

function stepInto(node: Node | null, key: string | number): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    return item === undefined ? undefined : { node: item, key: item.range?.[0], value: item.range?.[0] };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  if (pair === undefined) return undefined;
  const start = (pair.key as Scalar).range?.[0];
  const value = pair.value as Node | null;
  // A field without a value has no place of its own but its name's.
  const empty = value?.range == null || value.range[0] === value.range[1];
  return { node: value, key: start, value: empty ? start : value.range?.[0] };
}
