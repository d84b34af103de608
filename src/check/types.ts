/** What the steps of a check hand to one another. */
import type { Editions } from '../editions/editions.ts';
import type { Finding, Locate, Report } from '../findings.ts';
import type { EditionSource, Instant, Publisher, RecordEntry } from '../model.ts';
import type { Files } from '../read/types.ts';
import type { History, Terms } from '../record/history.ts';
import type { Schemas } from '../validate/index.ts';
import type { InScope } from './scope.ts';

/** What a run is handed of the outside world. */
export interface World {
  /** The folder of policies. */
  readonly files: Files;
  readonly schemas: Schemas;
  readonly now: Instant;
  /** What the run has made of editions so far. */
  readonly editions: Editions;
}

/** The folder as it is written; without a publisher nothing is known of any policy. */
export interface Checked {
  readonly publisher?: Publisher;
  readonly policies: readonly CheckedPolicy[];
  readonly findings: readonly Finding[];
}

/** One policy as it is written. */
export interface CheckedPolicy {
  readonly id: string;
  readonly draft?: EditionSource;
  /** Whether there is a record that can be read; otherwise nothing is known to have been announced. */
  readonly hasRecord: boolean;
  readonly entries: readonly RecordEntry[];
  /** Finds places in the record. */
  readonly locate: Locate;
  /** What the record is read against. */
  readonly terms: Terms;
  /** What the record amounts to, entries of the future included. */
  readonly history: History;
  /** A frozen edition; nothing where its files are damaged, edited or missing, which is reported elsewhere. */
  readonly edition: (number: number) => EditionSource | undefined;
  /** What of its editions this check computes anew. */
  readonly scope: InScope;
}

/** What every step needs besides. */
export interface Tools extends Omit<World, 'now'> {
  readonly report: Report;
}
