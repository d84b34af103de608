/** The shape of frozen files: what an edition states, a file a language, and the words that its facts are told in. */
import type {
  ChangeNote,
  EditionSource,
  Fact,
  FactVocabulary,
  Language,
  Section,
  Texts,
  Translation,
} from '../model.ts';

/** `editions/N.yaml`. */
export interface FrozenEdition {
  readonly format: 'gazette-edition-0';
  readonly policy: string;
  readonly edition: number;
  readonly languages: readonly Language[];
  readonly title: string;
  readonly summary: string;
  readonly succeeds?: string;
  readonly publisher: {
    readonly name: string;
    readonly email: string;
    readonly details: readonly (FrozenDetail & { readonly label?: Texts })[];
  };
  readonly notice: EditionSource['notice'];
  readonly holds?: 'by-agreement';
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  readonly sections: readonly Section[];
  /** By id. */
  readonly notes: Readonly<Record<string, Omit<ChangeNote, 'id'>>>;
}

/** `editions/N.LANGUAGE.yaml`. */
export interface FrozenTranslation extends Omit<Translation, 'publisher'> {
  readonly format: 'gazette-translation-0';
  readonly policy: string;
  readonly edition: number;
  /** What differs from the original. */
  readonly publisher: { readonly name?: string; readonly details?: readonly FrozenDetail[] };
}

/** One of the publisher's details. */
export interface FrozenDetail {
  readonly id: string;
  readonly value: string;
}

/** `editions/N.words.json`. */
export interface FrozenWords {
  readonly format: 'gazette-words-0';
  readonly policy: string;
  readonly edition: number;
  readonly kinds: FactVocabulary;
}

/** A file under `editions/`; its `format` tells what it holds. */
export type FrozenContent = FrozenEdition | FrozenTranslation | FrozenWords;
