/** What a branch does to policies. */
import type { Articles, Changes } from '../../editions/changes.ts';
import type { Finding, Report } from '../../findings.ts';
import type { Committed } from '../../git.ts';
import type { Language, Materiality, Publisher, RecordEntry } from '../../model.ts';
import type { Earliest } from '../../record/earliest.ts';
import type { World } from '../types.ts';

/** What a branch is compared with, and how that is told. */
export interface Branch {
  /** The folder as the branch found it. */
  readonly base: Committed;
  /** What the base was asked for as; it appears in findings. */
  readonly ref: string;
  /** The language that the changes are told in. */
  readonly language: Language;
}

/** A translation that reads differently. */
export interface ChangedTranslation {
  readonly language: Language;
  /** Whether nothing else of the policy changed. */
  readonly alone: boolean;
  /** What a redline of it is drawn from, where the changes are told in another language. */
  readonly articles?: Articles;
}

/** What a branch does to one policy. */
export interface PolicyProposal {
  readonly policy: string;
  readonly event: 'added' | 'changed' | 'removed';
  /** In the reader's language. */
  readonly title: string;
  /** Editions that the branch announces or imports, as their frozen texts have them. */
  readonly entered: readonly EnteredEdition[];
  /** How the working text differs from the base's, weighed by the branch's own words; absent where it does not, or has nothing to differ from. */
  readonly changes?: Changes;
  /** The edition of the branch's own that the working text is compared with instead: it goes on from there. */
  readonly onward?: number;
  /** Changed subjects that only entries of the base speak of. */
  readonly spoken: readonly string[];
  readonly translations: readonly ChangedTranslation[];
  /** Whose working text cannot be used, so that what changed cannot be told. */
  readonly unreadable?: 'branch' | 'base';
  /** The working text against the edition that it would replace, all earlier unannounced changes included. */
  readonly pending?: { readonly edition: number; readonly materiality: Materiality };
  /** The earliest effective date if the working text were announced today; absent where there is nothing to announce. */
  readonly earliest?: Earliest;
  /** Entries that the branch adds to the record; none where it changes earlier ones. */
  readonly entries: readonly RecordEntry[];
  /** Whether the base's entries are all as they were. */
  readonly recordKept: boolean;
}

/** What is known besides the two texts. */
export interface ProposalContext {
  readonly world: World;
  readonly branch: Branch;
  readonly publisher: Publisher;
  /** Files of the branch in which errors were found. */
  readonly faulty: ReadonlySet<string>;
  readonly report: Report;
}

/** An edition that a branch announces or imports. */
export interface EnteredEdition {
  readonly edition: number;
  readonly entry: RecordEntry;
  /** The edition that it changes; absent for a policy's first. */
  readonly amends?: number;
  /** Whole days of notice that a material change of it needs. */
  readonly days: number;
  /** How it differs from what it changes, by its own words; absent where there is nothing to differ from. */
  readonly changes?: Changes;
  readonly translations: readonly ChangedTranslation[];
}

/** What a branch does, and what is wrong with doing it. */
export interface Proposal {
  readonly policies: readonly PolicyProposal[];
  readonly findings: readonly Finding[];
}
