/** Editions in time, and the record that holds them. */
import type { Digest, Instant, IsoDate, Language, Texts } from './basics.ts';
import type { Materiality } from './facts.ts';
import type { EditionSource } from './texts.ts';

export type Status = 'upcoming' | 'inForce' | 'superseded' | 'withdrawn';

/** Digests of one language of an edition, as the record holds them. */
export interface EditionDigests {
  /** Of the frozen file's bytes. */
  readonly source: Digest;
  /** Of the text as told; see `compile/gazette-text.ts`. */
  readonly text: Digest;
}

export type RecordEvent = 'imported' | 'announced' | 'postponed' | 'withdrawn' | 'corrected' | 'remark' | 'retired';

/** One entry of a policy's append-only publication record. */
export interface RecordEntry {
  readonly event: RecordEvent;
  /** ISO 8601 with the zone's offset. */
  readonly at: string;
  /** Absent where it speaks of the whole policy: of its end, announced, postponed or withdrawn. */
  readonly edition?: number;
  readonly announced?: IsoDate;
  readonly effective?: IsoDate;
  readonly materiality?: Materiality;
  readonly replaces?: number;
  readonly urgent?: { readonly because: Texts; readonly reference: Texts };
  readonly because?: Texts;
  readonly note?: Texts;
  readonly successor?: string;
  /** What the record's rules need to know of the edition, so that its files need not be read for it. */
  readonly languages?: readonly Language[];
  readonly notice?: EditionSource['notice'];
  readonly holds?: 'by-agreement';
  /** The policies that it takes over, whole or by a section. */
  readonly succeeds?: readonly string[];
  /** Of its words file. */
  readonly words?: Digest;
  readonly digests?: Readonly<Partial<Record<Language, EditionDigests>>>;
  /** Hash of the entry before, or of the policy's name for the first. */
  readonly previous: Digest;
}

/** How an announced edition, or an announced end, was taken back. */
export interface Withdrawal {
  /** First instant at which readers could know of it. */
  readonly at: Instant;
  /** The day of that instant. */
  readonly date: IsoDate;
  /** The edition that was announced instead. */
  readonly by?: number;
  readonly because?: Texts;
}

/** One announced edition with its place in time, as seen from one instant. */
export interface Edition {
  readonly policy: string;
  readonly number: number;
  readonly status: Status;
  readonly imported: boolean;
  /** The zone that its days are meant in. */
  readonly zone: string;
  /** First instant at which readers could see it. */
  readonly publicFrom: Instant;
  /** Absent for an imported edition whose announcement is not known. */
  readonly announced?: IsoDate;
  readonly effective: IsoDate;
  /** First instant of the effective date. */
  readonly from: Instant;
  /** First instant at which another edition, or nothing, holds. */
  readonly until?: Instant;
  readonly untilDate?: IsoDate;
  /** The edition in force just before this one. */
  readonly amends?: number;
  /** The edition due to replace this one. */
  readonly supersededBy?: number;
  /** Present where the status says so. */
  readonly withdrawn?: Withdrawal;
  readonly materiality: Materiality;
  /** How it holds, where that is not by notice. */
  readonly holds?: 'by-agreement';
  readonly urgent?: RecordEntry['urgent'];
  readonly digests: Readonly<Partial<Record<Language, EditionDigests>>>;
  /** Entries of the record that speak of this edition, oldest first. */
  readonly entries: readonly RecordEntry[];
  /** The frozen text; read from disk when first asked for. */
  readonly source: () => EditionSource;
}

/** The end of a whole policy as announced once, with its place in time, as seen from one instant. */
export interface Ending {
  readonly policy: string;
  /** Which of the policy's ends it is, from 1; one that was taken back keeps its number. */
  readonly number: number;
  readonly status: 'upcoming' | 'come' | 'withdrawn';
  /** The zone that its days are meant in, which is that of the policy's last edition. */
  readonly zone: string;
  readonly announced: IsoDate;
  /** First instant at which readers could know of it. */
  readonly known: Instant;
  /** The first day on which the policy does not apply; of one that was taken back, the day that was set. */
  readonly effective: IsoDate;
  /** First instant of that day. */
  readonly from: Instant;
  /** Present where the status says so. */
  readonly withdrawn?: Withdrawal;
  readonly successor?: string;
  /** Entries of the record that speak of it, oldest first. */
  readonly entries: readonly RecordEntry[];
}

/** One legal document through time, as seen from one instant. */
export interface Policy {
  readonly id: string;
  /** The working text; absent once the policy is retired and its folder holds only history. */
  readonly draft?: EditionSource;
  /** By number. */
  readonly editions: readonly Edition[];
  readonly inForce?: Edition;
  /** By effective date. */
  readonly upcoming: readonly Edition[];
  readonly record: readonly RecordEntry[];
  readonly retired?: { readonly effective: IsoDate; readonly successor?: string };
  /** Every end of which readers were told, by number: at most the last holds, and `retired` is that one in brief. */
  readonly ends: readonly Ending[];
}

/** Who publishes, from `publisher.yaml`. */
export interface Publisher {
  /** Address of the published site, without a slash at the end. */
  readonly origin: string;
  /** First is authoritative. */
  readonly languages: readonly Language[];
  readonly zone: string;
  readonly noticeDays: number;
  readonly channels: readonly string[];
  /** What readers see of it, per language: `name`, `email`, then the details by id. */
  readonly details: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;
  /** What these are called. */
  readonly labels: Readonly<Record<string, Texts>>;
}
