import type { GitTrouble } from '../../../git.ts';
import type { Language, Materiality } from '../../../model.ts';

export interface DiffWords {
  readonly edition: (number: number, effective: string) => string;
  /** Before a policy's first edition. */
  readonly none: string;
  readonly draft: string;
  readonly committed: (ref: string) => string;
  /** Stands between the two texts. */
  readonly towards: string;
  /** The verdict on a text that follows no other. */
  readonly first: string;
  readonly verdict: Readonly<Record<Materiality, string>>;
  /** The same on a translation whose original reads as before. */
  readonly translation: string;
  /** The heading of all that amounts to it. */
  readonly group: Readonly<Record<Materiality, string>>;
  /** The same in a cell of a table. */
  readonly short: Readonly<Record<Materiality, string>>;
  /** What legal's reason answers. */
  readonly why: Readonly<Record<Materiality, string>>;
  /** Of a text that legal said nothing of. */
  readonly silent: string;
  readonly same: string;
  readonly facts: string;
  readonly columns: {
    readonly what: string;
    readonly before: string;
    readonly after: string;
    readonly amounts: string;
  };
  readonly text: string;
  /** Of a text in which nothing is marked, though something changed: none of its words show it. */
  readonly unmarked: string;
  /** The same of a translation, where words of the original changed. */
  readonly untranslated: (original: Language) => string;
  readonly plain: string;
  readonly movedFrom: string;
  readonly movedTo: string;
  readonly formatted: string;
  readonly skipped: (count: number) => string;
  /** Of blocks that moved with their section. */
  readonly moved: (count: number) => string;
  readonly legend: { readonly inserted: string; readonly deleted: string };
  /** What the command says instead of a comparison. */
  readonly trouble: Trouble & Readonly<Record<GitTrouble, (ref: string) => string>>;
}

interface Trouble {
  readonly unknownPolicy: (policy: string, known: string, guess: string) => string;
  readonly unknownWord: (word: string) => string;
  readonly unknownEdition: (number: number, known: string) => string;
  readonly nothingInForce: string;
  readonly noDraft: string;
  readonly notCommitted: (policy: string, ref: string) => string;
  /** The draft was compared, though the folder has errors. */
  readonly unsound: string;
}
