/** Places of values: a path of keys and indexes, as line and column. */
import { type Document, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Locate, Place } from '../findings.ts';
import type { YamlPath } from '../model.ts';
import { parse } from './document.ts';
import { sourceOffset } from './offset.ts';
import { placesIn } from './place.ts';

/**
 * Makes the locator of one file: the text is parsed again when a place is first asked for, since most files are fine.
 * A path that leads nowhere is answered with the deepest place on its way.
 */
export function locatorOf(path: string, text: string): Locate {
  let parsed: { readonly document: Document.Parsed; readonly place: (offset: number) => Place } | undefined;
  return (keys, at = {}) => {
    parsed ??= { document: parse(text), place: placesIn(path, text) };
    return parsed.place(offsetOf(parsed.document, text, keys, at));
  };
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
