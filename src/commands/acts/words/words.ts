import type { Deadline } from '../../../acts/deadlines.ts';
import type { IsoDate, Language, Materiality } from '../../../model.ts';
import type { Misuse } from '../plan.ts';

/** What the commands that change the record say. */
export interface ActWords {
  /** The heading of a plan that is only printed, and of one that was carried out. */
  readonly planned: string;
  readonly done: string;
  readonly refused: string;
  /** @param days from today to the day it takes effect. */
  readonly announced: (edition: number, date: string, effective: string, days: number) => string;
  readonly announcedEarlier: (edition: number, date: string, effective: string, days: number) => string;
  readonly replaces: (edition: number) => string;
  readonly urgent: (because: string, reference: string) => string;
  readonly imported: (edition: number, effective: string) => string;
  readonly postponed: (edition: number, from: string, to: string) => string;
  readonly withdrawn: (edition: number, effective: string) => string;
  readonly corrected: (edition: number) => string;
  readonly remark: (edition: number) => string;
  readonly retired: (announced: string, effective: string) => string;
  readonly endPostponed: (from: string, to: string) => string;
  readonly endWithdrawn: (effective: string) => string;
  readonly successor: (title: string) => string;
  /** Entries of the record that a base lacks go; files are made what it has. */
  readonly undone: (base: string) => string;
  readonly restored: (base: string) => string;
  readonly because: (text: string) => string;
  readonly verdict: Readonly<Record<Materiality, (amends: number) => string>>;
  readonly first: string;
  readonly group: Readonly<Record<Materiality, string>>;
  /** Why a change counts for less than the rules make of it. */
  readonly lowered: Readonly<Record<Materiality, string>>;
  readonly account: string;
  readonly corrections: string;
  readonly added: string;
  readonly returned: (entries: string) => string;
  /** Files of editions that cannot be read, so that what they say does not go back. */
  readonly lost: (files: string) => string;
  readonly readers: (language: Language) => string;
  readonly audience: Readonly<Record<Materiality, string>>;
  /** Whoever was told of an edition, or of the policy's end, is told what becomes of it. */
  readonly everyone: string;
  readonly nobody: string;
  readonly together: (count: number) => string;
  /** What the publisher has to send by mail. */
  readonly letters: string;
  readonly sendLetters: string;
  readonly letterNotice: (language: Language) => string;
  readonly letterText: (language: Language) => string;
  readonly deadlines: string;
  readonly deadline: Readonly<Record<Deadline['kind'], string>>;
  readonly files: string;
  readonly created: string;
  readonly deleted: string;
  readonly changed: string;
  readonly notWritten: string;
  readonly commit: string;
  /** What became of a command that was interrupted. */
  readonly settled: Readonly<Record<'finished' | 'undone', string>>;
  readonly misuse: (misuse: Misuse) => string;
  readonly date: (date: IsoDate) => string;
}
