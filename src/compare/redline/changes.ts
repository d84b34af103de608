/**
 * What changed, as a list: each change with its text, its address, and what they amount to in words.
 */
import type { Element, Properties } from 'hast';
import type { Mark } from './marks.ts';
import { element, text } from './normalise.ts';

export type ChangeKind = 'inserted' | 'deleted' | 'replaced' | 'formatted' | 'moved-from' | 'moved-to';

/** One change: marks that follow each other without anything unchanged between them. */
export interface Change {
  /** Its number from 1 in the order of the redline; `data-nth` of its elements. */
  readonly nth: number;
  readonly kind: ChangeKind;
  /** The id of its first element; absent unless anchors were asked for or the element has one of its own. */
  readonly anchor?: string;
  /** Text taken out and text put in. */
  readonly before: string;
  readonly after: string;
  /** Number of the move; the change at its other end bears the same. */
  readonly move?: number;
  /** The id of the innermost element around it that has one. */
  readonly section?: string;
  /** What a formatted element was, and what it is; absent on the side that has none. */
  readonly was?: Format;
  readonly is?: Format;
}

export interface Format {
  readonly tag: string;
  readonly properties: Properties;
}

/** How much changed, in words and in changes. */
export interface Stats {
  readonly inserted: number;
  readonly deleted: number;
  /** Words that stand elsewhere, counted once. */
  readonly moved: number;
  /** Number of changes of each kind. */
  readonly changes: Readonly<Record<ChangeKind, number>>;
}

/** Words put before a change for those who hear the page; the element that holds them is left out by accept and reject. */
export type SpokenWords = Partial<Readonly<Record<Exclude<Mark, 'word' | 'fold'>, string>>>;

/** The class of words that are heard and not seen. */
export const HIDDEN = 'visually-hidden';

export interface Options {
  /** Whether each change gets an id, `change-1` and on, and its elements their number as `data-nth`. */
  readonly anchors?: boolean;
  readonly words?: SpokenWords;
}

/** The words as an element that is no part of the document. */
export const spoken = (words: string, tag = 'span', properties: Properties = {}): Element =>
  element(tag, { ...properties, dataChange: 'word' }, [text(words)]);

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,@-][\p{L}\p{N}\p{M}]+)*/gu;
const countWords = (said: string): number => said.match(WORD)?.length ?? 0;

/** Counts what a list of changes amounts to. */
export function statsOf(changes: readonly Change[]): Stats {
  const counts: Record<ChangeKind, number> = {
    inserted: 0,
    deleted: 0,
    replaced: 0,
    formatted: 0,
    'moved-from': 0,
    'moved-to': 0,
  };
  let [inserted, deleted, moved] = [0, 0, 0];
  for (const { kind, before, after } of changes) {
    counts[kind]++;
    if (kind === 'moved-to') moved += countWords(after);
    if (kind === 'inserted' || kind === 'replaced') inserted += countWords(after);
    if (kind === 'deleted' || kind === 'replaced') deleted += countWords(before);
  }
  return { inserted, deleted, moved, changes: counts };
}
