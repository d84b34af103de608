/**
 * Which blocks of two sequences are the same: identical ones first, then those of the same wording, then those alike.
 */

import { alike, compatible, isPlausible, lonely, type Range, reconsider, TELLING } from './alike.ts';
import { heaviestChain, type Pair } from './chain.ts';
import type { Interner } from './interner.ts';
import type { Block } from './types.ts';

/** Identifies the blocks that occur once on each side; nothing where a block is too small to tell. */
function unique(
  a: readonly Block[],
  b: readonly Block[],
  range: Range,
  name: (block: Block) => number | string | undefined,
): Pair[] {
  const places = new Map<number | string, [at: number, inA: number, inB: number]>();
  for (let at = range.b; at < range.bEnd; at++) {
    const key = name(b[at] as Block);
    if (key === undefined) continue;
    const known = places.get(key);
    if (known) known[2]++;
    else places.set(key, [at, 0, 1]);
  }
  for (let at = range.a; at < range.aEnd; at++) {
    const known = places.get(name(a[at] as Block) ?? '');
    if (known) known[1]++;
  }
  const pairs: Pair[] = [];
  for (let at = range.a; at < range.aEnd; at++) {
    const block = a[at] as Block;
    const known = places.get(name(block) ?? '');
    if (known?.[1] !== 1 || known[2] !== 1 || !compatible(block, b[known[0]] as Block)) continue;
    pairs.push({ a: at, b: known[0], weight: block.words + (block.key ? 200 : 1) });
  }
  return pairs;
}

/** Matches two sequences of blocks, part by part between those that are known; the pairs of places rise on both sides. */
export function alignBlocks(a: readonly Block[], b: readonly Block[], interner: Interner): Pair[] {
  const out: Pair[] = [];
  let [x, y] = [0, 0];
  const upTo = (aEnd: number, bEnd: number): void => {
    for (const pair of alignUnknown(a.slice(x, aEnd), b.slice(y, bEnd), interner))
      out.push({ ...pair, a: pair.a + x, b: pair.b + y });
    [x, y] = [aEnd + 1, bEnd + 1];
  };
  a.forEach(({ knownMatch }, at) => {
    if (!knownMatch) return;
    const there = b.indexOf(knownMatch, y);
    upTo(at, there);
    out.push({ a: at, b: there, weight: 1 });
  });
  upTo(a.length, b.length);
  return out;
}

/** Matches two sequences of blocks of which none is known. */
function alignUnknown(a: readonly Block[], b: readonly Block[], interner: Interner): readonly Pair[] {
  if (a.length === 0 || b.length === 0) return [];
  const out: Pair[] = [];
  const rest: Range[] = [];
  const names = [
    (block: Block) => block.key,
    (block: Block) => (block.size < TELLING ? undefined : interner.signature(block)),
    (block: Block) =>
      block.size < TELLING || block.kind === 'table' || block.kind === 'group' ? undefined : interner.wording(block),
  ];
  const between = ({ a: a0, aEnd, b: b0, bEnd }: Range, stage: number): void => {
    let [from, to, at, end] = [a0, aEnd, b0, bEnd];
    const identical = (x: number, y: number): boolean => {
      const [left, right] = [a[x] as Block, b[y] as Block];
      return interner.signature(left) === interner.signature(right) && compatible(left, right);
    };
    while (from < to && at < end && identical(from, at)) out.push({ a: from++, b: at++, weight: 1 });
    while (from < to && at < end && identical(to - 1, end - 1)) out.push({ a: --to, b: --end, weight: 1 });
    if (from === to || at === end) return;
    const range = { a: from, aEnd: to, b: at, bEnd: end };
    if (to - from === 1 && end - at === 1 && isPlausible(a[from] as Block, b[at] as Block, interner)) {
      out.push({ a: from, b: at, weight: 1 });
      return;
    }
    const name = names[stage];
    if (!name) {
      rest.push(range);
      return;
    }
    const anchors = heaviestChain(unique(a, b, range, name), end);
    for (const anchor of anchors) {
      out.push(anchor);
      between({ a: from, aEnd: anchor.a, b: at, bEnd: anchor.b }, stage);
      from = anchor.a + 1;
      at = anchor.b + 1;
    }
    // What stood twice in the whole may stand once in a part, so a part is tried again at the same stage.
    between({ a: from, aEnd: to, b: at, bEnd: end }, anchors.length > 0 ? stage : stage + 1);
  };
  between({ a: 0, aEnd: a.length, b: 0, bEnd: b.length }, 0);
  if (rest.length > 0) out.push(...alike(a, b, rest, interner));
  const sorted = out.sort((x, y) => x.a - y.a);
  return lonely(a, b, reconsider(a, b, sorted, interner), interner);
}
