/** What differs between two editions, and what it amounts to. */
import type { Fact, FactValue, FactVocabulary, Materiality } from './facts.ts';
import type { ChangeNote } from './texts.ts';

/** What a change note declares; its words are in one language or in all. */
export interface Declaration extends Pick<ChangeNote, 'id' | 'about' | 'materiality'> {
  readonly because?: unknown;
}

/** What an edition states as data, in one language; texts are that language's. */
export interface FactSheet {
  readonly vocabulary: FactVocabulary;
  /** The publisher's details, of which only those count that the policy shows. */
  readonly publisher: Readonly<Record<string, string>>;
  /** The days of notice that the policy promises, as a period; absent where its texts do not say. */
  readonly notice?: { readonly days: string };
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
}

/** One difference between the facts of two editions. */
export interface FactChange {
  readonly kind: string;
  /** What an amendment's `about` calls it: `KIND.ID`, `publisher.FIELD` or `notice.days`. */
  readonly subject: string;
  /** The id it had before, where it was renamed. */
  readonly formerly?: string;
  /** A key of the kind's events, or of the field's where `field` is there. */
  readonly event: string;
  readonly field?: string;
  readonly from?: FactValue;
  readonly to?: FactValue;
  /** For an ordered set: the members that came and went. */
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  /** What the schema says of such an event; material where it says nothing. */
  readonly materiality: Materiality;
  /** False where the schema has no rule for the event. */
  readonly ruled: boolean;
}

/** One difference between the texts of two editions. */
export interface TextChange {
  /** What an amendment's `about` calls it: `section:ID`, `title` or `summary`. */
  readonly target: string;
  /**
   * `text`: its words; `structure`: how these are laid out; `link`: where links lead, all else the same. `parent`: it
   * stands under another section; `moved`: in another place among the same ones.
   */
  readonly part:
    | ('added' | 'removed' | 'parent' | 'moved')
    | ('title' | 'summary' | 'heading' | 'plain' | 'text' | 'structure' | 'link');
  /** True where nothing but facts that changed made the difference. */
  readonly explained: boolean;
}

/** Why a change amounts to what it does. */
export interface Reason {
  readonly target: string;
  readonly materiality: Materiality;
  /** What the schema, or the lack of legal's word, would have made of it. */
  readonly computed: Materiality;
  readonly by: 'schema' | 'unruled' | 'entry' | 'unexplained' | 'moved';
  /** The entry of the amendment that decided. */
  readonly entry?: string;
  /** The fact change that it is about. */
  readonly change?: FactChange;
  /** The part of the text that it is about. */
  readonly part?: TextChange['part'];
  readonly because?: unknown;
}

/** All that differs between two editions, and what it amounts to. */
export interface Amendment {
  readonly facts: readonly FactChange[];
  readonly texts: readonly TextChange[];
  readonly materiality: Materiality;
  /** One per change, the weightiest first. */
  readonly reasons: readonly Reason[];
  readonly entries: readonly Declaration[];
  /** Entries that are about something unchanged: `[entry id, about]`. */
  readonly idle: readonly (readonly [string, string])[];
  /** Entries that lower what was computed without a `because`. */
  readonly unjustified: readonly string[];
  /** Targets whose text changed and that no entry speaks for. */
  readonly unspoken: readonly string[];
}
