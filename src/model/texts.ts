/** What an edition, or the working text, states. */
import type { Language } from './basics.ts';
import type { Fact, FactVocabulary, Materiality } from './facts.ts';

/** A part of a policy with a stable id, as legal writes it. */
export interface Section {
  readonly id: string;
  /** A section without one is a clause, which has its number alone. */
  readonly heading?: string;
  /** CommonMark + GFM with references. */
  readonly text?: string;
  /** What it means in everyday words; plain text with references. */
  readonly plain?: string;
  readonly formerly?: readonly string[];
  /** `POLICY` or `POLICY#SECTION` that this section takes over. */
  readonly succeeds?: string;
  readonly sections?: readonly Section[];
}

/** What one pull request says of its change. */
export interface AmendmentEntry {
  readonly id: string;
  /** `KIND.ID`, `section:ID`, `title`, `summary`, `publisher.FIELD`. */
  readonly about: readonly string[];
  readonly note: string;
  readonly materiality?: Materiality;
  readonly because?: string;
}

/** A translation: the same ids, text only. */
export interface Translation {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly publisher: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  readonly sections: readonly Section[];
  readonly amendment: readonly { readonly id: string; readonly note: string; readonly because?: string }[];
}

/** Everything that one edition, or the working text, states; self-contained. */
export interface EditionSource {
  readonly policy: string;
  /** Absent for the working text. */
  readonly edition?: number;
  /** The authoritative language. */
  readonly language: Language;
  /** The languages that it is published in, the authoritative one first. */
  readonly languages: readonly Language[];
  readonly title: string;
  readonly summary: string;
  /** `POLICY` that this one takes over. */
  readonly succeeds?: string;
  readonly publisher: Readonly<Record<string, string>>;
  readonly notice: { readonly days: number; readonly zone: string };
  readonly vocabulary: FactVocabulary;
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  readonly sections: readonly Section[];
  readonly amendment: readonly AmendmentEntry[];
  readonly translations: Readonly<Partial<Record<Language, Translation>>>;
}
