/** What an edition, or the working text, states. */
import type { Language, Texts } from './basics.ts';
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

/** What a reader can do about a change. */
export interface Choice {
  readonly what: 'consent' | 'withdraw-consent' | 'object' | 'leave';
  /** `effect`, or a period counted from `announcement`, `effect` or `receipt`: `14 days from receipt`; absent where it never ends. */
  readonly until?: string;
  readonly how: Texts;
}

/** What one pull request says of what it changes: a file under `changes/`, named after its id. */
export interface ChangeNote {
  readonly id: string;
  /** `KIND.ID`, `section:ID`, `title`, `summary`, `publisher.FIELD`. */
  readonly about: readonly string[];
  /** What changes, in words for readers. */
  readonly note: Texts;
  /** Why it changes. */
  readonly why?: Texts;
  /** What it means for readers. */
  readonly impact?: Texts;
  /** Whether it holds for data that is collected from then on, or for what was collected before too. */
  readonly reach?: 'new-data' | 'all-data';
  readonly choices?: readonly Choice[];
  readonly materiality?: Materiality;
  /** Why it counts for less than the rules make of it; published. */
  readonly because?: Texts;
  /** The section of the edition in force that said so already. */
  readonly stated?: string;
}

/** A translation: the same ids, text only. */
export interface Translation {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  /** As far as it differs from the original's. */
  readonly publisher: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  readonly sections: readonly Section[];
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
  /** `name`, `email` and the details by id. */
  readonly publisher: Readonly<Record<string, string>>;
  /** What the publisher calls details of its own, by id; the others have a label among the words. */
  readonly labels: Readonly<Record<string, Texts>>;
  /** Whole days that a change is announced ahead; a clarification without days waits for one night. */
  readonly notice: { readonly days: number; readonly clarification?: number; readonly zone: string };
  /** For whom it holds: whoever agreed; absent where for everyone who was given notice. */
  readonly holds?: 'by-agreement';
  readonly vocabulary: FactVocabulary;
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  readonly sections: readonly Section[];
  /** What it says of its changes, in all languages. */
  readonly notes: readonly ChangeNote[];
  readonly translations: Readonly<Partial<Record<Language, Translation>>>;
}
