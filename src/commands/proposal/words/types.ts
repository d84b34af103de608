import type { IsoDate, Language, Materiality, RecordEvent } from '../../../model.ts';

/** What `check --base` says of a branch. */
export interface ProposalWords {
  readonly against: (base: string) => string;
  readonly nothing: (base: string) => string;
  /** The heading of all that amounts to it, and the same inside a sentence. */
  readonly group: Readonly<Record<Materiality, string>>;
  readonly weight: Readonly<Record<Materiality, string>>;
  readonly added: string;
  readonly removed: string;
  /** Where readers are told the same as before. */
  /** A link to a page on which a change note can be written. */
  readonly writeNote: string;
  readonly unseen: string;
  /** Whose working text cannot be used. */
  readonly unreadable: { readonly branch: string; readonly base: string };
  /** The only thing that changed is a translation. */
  readonly translation: (language: Language) => string;
  readonly earliest: {
    readonly from: (date: string) => string;
    readonly notice: (days: number) => string;
    readonly order: (edition: number) => string;
  };
  readonly pending: (edition: number, weight: string) => string;
  /** What an edition that the branch enters is compared with. */
  readonly entered: (edition: number, amends: number) => string;
  /** The working text says more than the edition that the branch enters. */
  readonly onward: (edition: number) => string;
  /** That an announcement does not wait as usual; the days that were promised are absent where the edition cannot be read. */
  readonly urgent: (days: number, promised: number | undefined) => string;
  readonly urgentBecause: (because: string, reference: string) => string;
  /** A change note makes a change weigh less than the rules would. */
  readonly byRules: (weight: string) => string;
  /** In a verdict: a change that people are not told of ahead, and one that they are told of late. */
  readonly ahead: { readonly never: string; readonly urgent: string };
  /** What follows a sentence about a text that the branch says nothing of. */
  readonly silent: string;
  readonly spokenBefore: string;
  readonly note: (note: string) => string;
  readonly because: (reason: string) => string;
  readonly event: Readonly<Record<RecordEvent, (edition: string, effective: IsoDate) => string>>;
  /** The base's entries of the record are as they were, or not. */
  readonly recordKept: string;
  readonly recordRewritten: string;
  /** Titles of redlines: of an edition, or of the working text. */
  readonly redline: (edition: number | undefined) => string;
  readonly redlineIn: (language: Language, edition: number | undefined) => string;
  readonly passed: string;
  readonly failed: (errors: number) => string;
  /** The heading of what is wrong, and of what is only worth knowing. */
  readonly findings: string;
  readonly attention: string;
  readonly unbased: string;
  readonly remedy: string;
  /** Lines that are left out for length. */
  readonly more: (count: number) => string;
  readonly cut: string;
}
