/**
 * Where a change may begin at several places and mean the same, it begins where a reader would begin it.
 */
import { tokensAt } from './token-sequence.ts';
import { spaceAt } from './tokens.ts';
import type { TokenSequence } from './types.ts';

const ENDS_SENTENCE = /[.!?;:。！？；：…]$/u;
const ENDS_CLAUSE = /[,)\]»”"—–、，]$/u;

/** How good a place between two tokens is for a change to begin or end: 3 at a sentence's edge, 0 inside words without space. */
function edge(sequence: TokenSequence, at: number): number {
  const [tokens, index] = tokensAt(sequence, at);
  if (index === 0) return 3;
  const before = tokens.line.text.slice(tokens.starts[index - 1], tokens.ends[index - 1]);
  if (ENDS_SENTENCE.test(before)) return 3;
  if (ENDS_CLAUSE.test(before)) return 2;
  return spaceAt(tokens, index) < (tokens.starts[index] as number) ? 1 : 0;
}

/** How far to slide the words from `from` to `to`, which have no match, so that they begin and end at the best edge. */
function slide(sequence: TokenSequence, from: number, to: number, matches: Int32Array): number {
  const { keys } = sequence;
  const follows = (at: number): boolean => matches[at + 1] === (matches[at] as number) + 1;
  let best = 0;
  let score = edge(sequence, from) + edge(sequence, to);
  for (let by = 1; from - by >= 0 && keys[from - by] === keys[to - by]; by++) {
    if (matches[from - by] === -1 || (by > 1 && !follows(from - by))) break;
    const found = edge(sequence, from - by) + edge(sequence, to - by);
    if (found > score) [best, score] = [-by, found];
  }
  for (let by = 1; to + by < keys.length && keys[from + by - 1] === keys[to + by - 1]; by++) {
    if (matches[to + by - 1] === -1 || (by > 1 && !follows(to + by - 2))) break;
    const found = edge(sequence, from + by) + edge(sequence, to + by);
    if (found > score) [best, score] = [by, found];
  }
  return best;
}

/** Settles the stretches that one side has and the other lacks; says whether any was moved. */
function alignSide(sequence: TokenSequence, matches: Int32Array): boolean {
  let changed = false;
  for (let from = 0; from < matches.length; from++) {
    if (matches[from] !== -1) continue;
    let to = from;
    while (to < matches.length && matches[to] === -1) to++;
    const length = to - from;
    const before = from === 0 ? -1 : (matches[from - 1] as number);
    const by = to < matches.length && matches[to] === before + 1 ? slide(sequence, from, to, matches) : 0;
    for (let at = from - 1; at >= from + by; at--) matches[at + length] = matches[at] as number;
    for (let at = to; at < to + by; at++) matches[at - length] = matches[at] as number;
    if (by !== 0) matches.fill(-1, from + by, to + by);
    changed ||= by !== 0;
    from = to + Math.max(by, 0);
  }
  return changed;
}

/** Slides every stretch of words that were only put in, or only taken out, to its best edges; `matches` is changed in place. */
export function alignToClauses(old: TokenSequence, fresh: TokenSequence, matches: Int32Array): void {
  alignSide(fresh, matches);
  const back = new Int32Array(old.keys.length).fill(-1);
  matches.forEach((match, at) => {
    if (match >= 0) back[match] = at;
  });
  if (!alignSide(old, back)) return;
  matches.fill(-1);
  back.forEach((match, at) => {
    if (match >= 0) matches[match] = at;
  });
}
