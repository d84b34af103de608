/** The shape of frozen files: everything that an edition states, in one language a file. */
import type {
  AmendmentEntry,
  Fact,
  FactEvent,
  FieldVocabulary,
  KindVocabulary,
  Language,
  Section,
  Translation,
} from '../model.ts';

/** An event with its sentence in the file's language. */
export type FrozenEvent = Pick<FactEvent, 'materiality'> & { readonly say?: string };

/** A field's vocabulary in the file's language. */
export interface FrozenField extends Pick<FieldVocabulary, 'translate' | 'order'> {
  readonly labels?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, FrozenEvent>>;
}

/** A kind's vocabulary in the file's language. */
export interface FrozenKind extends Pick<KindVocabulary, 'title' | 'value' | 'show'> {
  readonly label?: string;
  readonly caption?: string;
  readonly item?: string;
  readonly fields: Readonly<Record<string, FrozenField>>;
  readonly events: Readonly<Record<string, FrozenEvent>>;
}

/** `editions/N.yaml`. */
export interface FrozenEdition {
  readonly format: 'gazette-edition-1';
  readonly policy: string;
  readonly edition: number;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly succeeds?: string;
  readonly publisher: Readonly<Record<string, string>>;
  readonly notice: { readonly days: number; readonly zone: string };
  readonly vocabulary: Readonly<Record<string, FrozenKind>>;
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  readonly sections: readonly Section[];
  readonly amendment: readonly AmendmentEntry[];
}

/** What a translation says of a field: its words, and the sentences of its events. */
export interface TranslatedField {
  readonly labels?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly events?: Readonly<Record<string, string>>;
}

/** What a translation says of a kind. */
export interface TranslatedKind {
  readonly label?: string;
  readonly caption?: string;
  readonly item?: string;
  readonly fields?: Readonly<Record<string, TranslatedField>>;
  readonly events?: Readonly<Record<string, string>>;
}

/** `editions/N.LANGUAGE.yaml`. */
export interface FrozenTranslation extends Translation {
  readonly format: 'gazette-translation-1';
  readonly policy: string;
  readonly edition: number;
  readonly vocabulary: Readonly<Record<string, TranslatedKind>>;
}
