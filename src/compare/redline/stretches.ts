/**
 * What two rows of nodes share in the same order, found without numbering anything: the nodes are laid side by side,
 * and where they part both are looked through a little way ahead.
 */
import type { Element } from 'hast';
import { isInline, isWhole } from './elements.ts';
import type { Node } from './normalise.ts';
import { same, sameProperties } from './same.ts';

/** Nodes that are the same: `a` and `b` are the places of the first ones. The first and the last are blocks. */
export interface Stretch {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** How many nodes are looked through, and from how many characters on it is no coincidence that they are the same. */
const AHEAD = 16;
const TELLING = 24;

type Nodes = readonly Node[];

export const isBlock = (node: Node | undefined): boolean => node?.type === 'element' && !isInline(node);
const agree = (a: Nodes, x: number, b: Nodes, y: number): boolean => same(a[x] as Node, b[y] as Node, true);

/** Number of characters of text in nodes. */
export function lengthOf(nodes: Nodes): number {
  let length = 0;
  for (const node of nodes) {
    if (node.type === 'text') length += node.value.length;
    else if (node.type === 'element') length += lengthOf(node.children);
  }
  return length;
}

/** How many nodes at the start and at the end are the same, cut where a block ends. */
export function equalEnds(a: Nodes, b: Nodes): [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && agree(a, start, b, start)) start++;
  if (start === a.length && start === b.length) return [start, 0];
  while (start > 0 && !isBlock(a[start - 1])) start--;
  let end = 0;
  while (end < most - start && agree(a, a.length - 1 - end, b, b.length - 1 - end)) end++;
  const cuts = (nodes: Nodes): boolean => nodes.length - end === start || isBlock(nodes[nodes.length - 1 - end]);
  while (end > 0 && !(cuts(a) && cuts(b))) end--;
  return [start, end];
}

/**
 * The place of the one container that differs, if the rows of nodes differ in nothing else and it only in what is in
 * it; otherwise -1. A row or cell is no such container: it is compared with its table.
 */
export function frameAt(a: Nodes, b: Nodes): number {
  const at = a.findIndex(isBlock);
  const [old, fresh] = [a[at] as Element, b[at] as Element];
  if (at < 0 || a.length !== b.length || old.tagName !== fresh.tagName) return -1;
  if (old.tagName === 'tr' || isWhole(old)) return -1;
  if (!sameProperties(old.properties, fresh.properties, true)) return -1;
  if (!old.children.some(isBlock) || !fresh.children.some(isBlock)) return -1;
  return a.every((node, other) => other === at || (!isBlock(node) && agree(a, other, b, other))) ? at : -1;
}

/** Whether a node is like no other within sight on the other side. */
function isAlone(node: Node, nodes: Nodes, from: number): boolean {
  let count = 0;
  const end = Math.min(from + AHEAD, nodes.length - 1);
  for (let at = from; at <= end; at++) if (same(node, nodes[at] as Node)) count++;
  return count === 1;
}

/** The stretch around two nodes that are the same, none of it before `x` and `y`. */
function around(a: Nodes, x: number, i: number, b: Nodes, y: number, j: number): Stretch {
  let before = 0;
  while (i - before > x && j - before > y && agree(a, i - before - 1, b, j - before - 1)) before++;
  while (!isBlock(a[i - before])) before--;
  let length = before + 1;
  while (i - before + length < a.length && j - before + length < b.length) {
    if (!agree(a, i - before + length, b, j - before + length)) break;
    length++;
  }
  while (!isBlock(a[i - before + length - 1])) length--;
  return { a: i - before, b: j - before, length };
}

/** Whether one of the nodes that a stretch leaves out stands after it on the other side: which of the two moved is not told here. */
function crosses(skipped: Nodes, beyond: Nodes): boolean {
  return skipped.some(
    (node) => isBlock(node) && lengthOf([node]) >= TELLING && beyond.some((other) => same(node, other)),
  );
}

/** The nearest stretch from `x` and `y` on, if it is sure. */
function resume(a: Nodes, x: number, b: Nodes, y: number): Stretch | undefined {
  for (let steps = 0; steps <= 2 * AHEAD; steps++) {
    const last = Math.min(steps, AHEAD, a.length - 1 - x);
    for (let i = x + Math.max(0, steps - AHEAD); i <= x + last; i++) {
      const j = y + steps - (i - x);
      if (j >= b.length || !isBlock(a[i]) || !agree(a, i, b, j)) continue;
      if (!isAlone(a[i] as Node, b, y) || !isAlone(b[j] as Node, a, x)) continue;
      const found = around(a, x, i, b, y, j);
      const [endA, endB] = [found.a + found.length, found.b + found.length];
      const weight = lengthOf(a.slice(found.a, endA));
      if (weight < TELLING) continue;
      const [olds, news] = [a.slice(x, found.a), b.slice(y, found.b)];
      const isUnsure =
        (olds.length !== news.length && weight < Math.max(lengthOf(olds), lengthOf(news))) ||
        crosses(olds, b.slice(endB, endB + AHEAD)) ||
        crosses(news, a.slice(endA, endA + AHEAD));
      return isUnsure ? undefined : found;
    }
  }
  return undefined;
}

/** The blocks in a range of nodes that are the same, from the first to the last. */
function trimmed(a: Nodes, from: number, b: number, end: number): Stretch[] {
  let [first, last] = [from, end];
  while (first < last && !isBlock(a[first])) first++;
  while (last > first && !isBlock(a[last - 1])) last--;
  return first === last ? [] : [{ a: first, b: b + first - from, length: last - first }];
}

/** The stretches of two rows of nodes, in order. */
export function stretchesOf(a: Nodes, b: Nodes): Stretch[] {
  const [start, end] = equalEnds(a, b);
  const [olds, news] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const out = trimmed(a, 0, 0, start);
  for (let [x, y] = [0, 0]; x < olds.length && y < news.length; ) {
    const found = resume(olds, x, news, y);
    if (!found) break;
    out.push({ ...found, a: start + found.a, b: start + found.b });
    [x, y] = [found.a + found.length, found.b + found.length];
  }
  return [...out, ...trimmed(a, a.length - end, b.length - end, a.length)];
}
