import type { IsoDate, Language, Materiality } from '../../model.ts';
import type { EditionStatus, PolicyStatus } from '../../record/status.ts';

/** One policy in a few lines. */
export interface PolicyReport extends PolicyStatus {
  readonly title: string;
  readonly draft: DraftReport;
  /** Errors in its files, for `check` to tell. */
  readonly errors: number;
  /** What is in force on the day asked for; nothing where no edition is. */
  readonly on?: { readonly date: IsoDate; readonly edition?: EditionStatus };
}

/** How the working text stands to the edition before it. */
export type DraftReport =
  | { readonly state: 'none' | 'same' | 'unsound' | 'uncompared' | 'ended' }
  | { readonly state: 'translated'; readonly edition: number; readonly languages: readonly Language[] }
  | {
      readonly state: 'first' | 'changed';
      readonly materiality: Materiality;
      /** The first day on which it can take effect if announced today. */
      readonly earliest: IsoDate;
      /** Changed texts that the amendment says nothing of, so that it cannot be announced. */
      readonly unspoken: readonly string[];
    };
