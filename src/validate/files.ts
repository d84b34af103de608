/** What files hold that their schemas allow. */
import type { ChangeNote, EditionSource, Fact, Language, RecordEntry, Section, Texts } from '../model.ts';

/** Entries of facts by kind; `policy.json` lists the kinds. */
type Facts = Readonly<Record<string, readonly Fact[]>>;

/** `policy.yaml`. */
export interface PolicyFile {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly succeeds?: string;
  /** Periods in days: `14 days`. */
  readonly notice?: { readonly material?: string; readonly clarification?: string };
  readonly holds?: 'by-notice' | 'by-agreement';
  readonly facts?: Facts;
  readonly sections: readonly Section[];
}

/** `changes/ID.yaml`. */
export type ChangeFile = Omit<ChangeNote, 'id'>;

/** `policy.LANGUAGE.yaml`: the same ids, texts alone. */
export interface TranslationFile {
  readonly title: string;
  readonly summary: string;
  readonly facts?: Facts;
  readonly sections: readonly Section[];
}

/** `publisher.yaml`: the settings, and beside them the details that readers see. */
export interface PublisherFile {
  readonly name: string;
  readonly email: string;
  readonly details?: readonly Detail[];
  readonly origin: string;
  readonly languages: readonly Language[];
  readonly zone: string;
  readonly notice: { readonly days: number; readonly channels: readonly ('home' | 'mail')[] };
}

/** One detail of the publisher; a translation gives id and value alone. */
export interface Detail {
  readonly id: string;
  readonly label?: Texts;
  readonly value: string;
}

/** `publisher.LANGUAGE.yaml`. */
export type PublisherTranslationFile = Pick<PublisherFile, 'name' | 'details'>;

/** `record.yaml`. */
export interface RecordFile {
  readonly policy: string;
  readonly entries: readonly RecordEntry[];
}

/** A file under `editions/`, as far as it is checked beyond its schema; the `format` tells what it holds. */
export interface FrozenFile {
  readonly format: 'gazette-edition-0' | 'gazette-translation-0' | 'gazette-words-0';
  readonly policy: string;
  readonly edition: number;
  /** Of a translation. */
  readonly language?: Language;
  /** Of an original. */
  readonly notice?: EditionSource['notice'];
}
