/** What a change amounts to, in the words of one language. */
import type { Materiality } from './facts.ts';

/** What a change amounts to, told to readers: the weightiest first; what nothing belongs to is left out. */
export type Account = readonly AccountGroup[];

/** All that amounts to the same. */
export interface AccountGroup {
  readonly materiality: Materiality;
  readonly points: readonly Point[];
}

/** A change note in the words of one language. */
export interface ToldNote {
  readonly id: string;
  readonly note: string;
  /** What it says besides, a sentence each: why, what it means, what readers can do. */
  readonly more: readonly string[];
  readonly because?: string;
}

/** One thing that changed: what legal says of it, and the facts and parts of the text that it speaks for. */
export interface Point {
  /** Absent where nobody spoke for the change. */
  readonly note?: string;
  readonly more?: readonly string[];
  /** Why it counts for less than the rules would make of it. */
  readonly because?: string;
  readonly facts: readonly string[];
  readonly texts: readonly ToldText[];
}

/** A part of the text that changed. */
export interface ToldText {
  /** `section:ID`, `title` or `summary`. */
  readonly target: string;
  /** True where only the older edition has it. */
  readonly gone: boolean;
  readonly sentence: string;
}

/** A change of fact as a row of a table: what it is about, what it was, what it is. */
export interface FactRow {
  /** The kind ("Deadline"). */
  readonly label: string;
  /** The entry; absent where it came or went, since its own words stand under `before` or `after` then. */
  readonly name?: string;
  /** What of the entry changed; absent where the kind's label says it already. */
  readonly field?: string;
  /** Absent where the older edition does not state it. */
  readonly before?: string;
  /** Absent where the newer edition does not state it. */
  readonly after?: string;
}
