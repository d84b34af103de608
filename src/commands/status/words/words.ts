import type { IsoDate, Language, Materiality } from '../../../model.ts';
import type { Day } from '../days.ts';

/** What `status` says. */
export interface StatusWords {
  readonly title: (date: string, zone: string) => string;
  readonly none: string;
  /** Of policies by their names. */
  readonly unreliable: (policies: string) => string;
  readonly inForce: (edition: number, from: string, until: string | undefined) => string;
  readonly notInForce: string;
  /** Why an edition does not wait, and how many whole days of notice that leaves. */
  readonly urgent: (days: number, because: string, reference: string) => string;
  readonly upcoming: (edition: number, from: string, days: number, materiality: string) => string;
  readonly scheduled: (edition: number, announced: string, from: string) => string;
  readonly retired: (date: string, successor: string | undefined) => string;
  readonly on: (date: string, tense: 'past' | 'present' | 'future', edition: string | undefined) => string;
  readonly edition: (number: number) => string;
  readonly draft: {
    readonly same: string;
    readonly none: string;
    readonly unsound: string;
    /** There are editions, but what they say is not known. */
    readonly uncompared: string;
    readonly ended: string;
    readonly translated: (policy: string, edition: number, languages: string) => string;
    readonly first: (earliest: string) => string;
    readonly changed: (materiality: string, earliest: string) => string;
    readonly unspoken: (subjects: string) => string;
  };
  readonly language: Readonly<Record<Language, string>>;
  readonly materiality: Readonly<Record<Materiality, string>>;
  readonly errors: (count: number) => string;
  readonly days: string;
  readonly noDays: string;
  readonly more: (count: number) => string;
  readonly day: Readonly<Record<Day['kind'], (effective: string, edition: string) => string>>;
  /** The same of the end of a policy, where other words are needed. */
  readonly ofEnd: Readonly<Partial<Record<Day['kind'], string>>>;
  readonly date: (date: IsoDate) => string;
}
