/**
 * Where a change may begin at several places and mean the same, it begins where a reader would begin it.
 */
import { tokensAt } from './strands.ts';
import { spaceAt } from './tokens.ts';
import type { Strand } from './types.ts';

const ENDS_SENTENCE = /[.!?;:。！？；：…]$/u;
const ENDS_CLAUSE = /[,)\]»”"—–、，]$/u;

/** How good a place between two tokens is for a change to begin or end: 3 at a sentence's edge, 0 inside words without space. */
function edge(strand: Strand, at: number): number {
  const [tokens, index] = tokensAt(strand, at);
  if (index === 0) return 3;
  const before = tokens.line.text.slice(tokens.starts[index - 1], tokens.ends[index - 1]);
  if (ENDS_SENTENCE.test(before)) return 3;
  if (ENDS_CLAUSE.test(before)) return 2;
  return spaceAt(tokens, index) < (tokens.starts[index] as number) ? 1 : 0;
}

/** How far to slide the words from `from` to `to`, which have no twin, so that they begin and end at the best edge. */
function slide(strand: Strand, from: number, to: number, twins: Int32Array): number {
  const { keys } = strand;
  const follows = (at: number): boolean => twins[at + 1] === (twins[at] as number) + 1;
  let best = 0;
  let score = edge(strand, from) + edge(strand, to);
  for (let by = 1; from - by >= 0 && keys[from - by] === keys[to - by]; by++) {
    if (twins[from - by] === -1 || (by > 1 && !follows(from - by))) break;
    const found = edge(strand, from - by) + edge(strand, to - by);
    if (found > score) [best, score] = [-by, found];
  }
  for (let by = 1; to + by < keys.length && keys[from + by - 1] === keys[to + by - 1]; by++) {
    if (twins[to + by - 1] === -1 || (by > 1 && !follows(to + by - 2))) break;
    const found = edge(strand, from + by) + edge(strand, to + by);
    if (found > score) [best, score] = [by, found];
  }
  return best;
}

/** Settles the stretches that one side has and the other lacks; says whether any was moved. */
function settleSide(strand: Strand, twins: Int32Array): boolean {
  let changed = false;
  for (let from = 0; from < twins.length; from++) {
    if (twins[from] !== -1) continue;
    let to = from;
    while (to < twins.length && twins[to] === -1) to++;
    const length = to - from;
    const before = from === 0 ? -1 : (twins[from - 1] as number);
    const by = to < twins.length && twins[to] === before + 1 ? slide(strand, from, to, twins) : 0;
    for (let at = from - 1; at >= from + by; at--) twins[at + length] = twins[at] as number;
    for (let at = to; at < to + by; at++) twins[at - length] = twins[at] as number;
    if (by !== 0) twins.fill(-1, from + by, to + by);
    changed ||= by !== 0;
    from = to + Math.max(by, 0);
  }
  return changed;
}

/** Slides every stretch of words that were only put in, or only taken out, to its best edges; `twins` is changed in place. */
export function settle(old: Strand, fresh: Strand, twins: Int32Array): void {
  settleSide(fresh, twins);
  const back = new Int32Array(old.keys.length).fill(-1);
  twins.forEach((twin, at) => {
    if (twin >= 0) back[twin] = at;
  });
  if (!settleSide(old, back)) return;
  twins.fill(-1);
  back.forEach((twin, at) => {
    if (twin >= 0) twins[twin] = at;
  });
}
