/** What the JSON interface says; its published form is `schema/api/`. Instants are ISO 8601 with an offset. */
import type {
  ChangeNote,
  Choice,
  Digest,
  EditionDigests,
  FactValue,
  FactVocabulary,
  IsoDate,
  Language,
  Materiality,
} from '../../model.ts';
import type { TreeJson } from '../tree.ts';

/** What both files say of one edition. */
export interface ApiEditionHead {
  readonly edition: number;
  /** True for one from before the record was kept. */
  readonly imported: boolean;
  readonly announced?: IsoDate;
  readonly effective: IsoDate;
  /** In force from this instant, */
  readonly from: string;
  /** and before this one, as far as is known. */
  readonly until?: string;
  readonly untilDate?: IsoDate;
  /** Taken back: it never takes effect. */
  readonly withdrawn?: { readonly date: IsoDate; readonly by?: number };
  readonly materiality: Materiality;
  /** Whether people have to be told ahead, and asked again where they were asked before. */
  readonly requiresNotice: boolean;
  /** The edition in force just before it. */
  readonly supersedes?: number;
  /** The edition that replaced it, or is due to. */
  readonly supersededBy?: number;
  readonly url: string;
}

export interface ApiPolicies {
  readonly $schema: string;
  /** The day as of which this is known. */
  readonly asOf: IsoDate;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly zone: string;
  readonly publisher: {
    readonly name: string;
    readonly email: string;
    readonly details: readonly { readonly id: string; readonly label: string; readonly value: string }[];
  };
  readonly policies: readonly ApiPolicy[];
}

export interface ApiPolicy {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  /** When the whole policy ends, what takes over, and where its notice is. */
  readonly ends?: { readonly date: IsoDate; readonly at: string; readonly successor?: string; readonly notice: string };
  /** By number. */
  readonly editions: readonly (ApiEditionHead & { readonly api: string; readonly text: Digest })[];
}

/** A text of the authoritative edition, and what this language says instead. */
export interface ApiFact {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly values: Readonly<Record<string, FactValue>>;
  readonly texts?: Readonly<Record<string, FactValue>>;
  /** Fields as readers see them, where these are no words yet: periods, dates, numbers, members of enumerations, lists. */
  readonly shown?: Readonly<Record<string, string>>;
}

export interface ApiSection {
  readonly id: string;
  readonly number: string;
  readonly heading?: string;
  readonly plain?: string;
  readonly content: readonly TreeJson[];
  readonly sections?: readonly ApiSection[];
}

/** A change note in one language. */
export interface ApiNote extends Omit<ChangeNote, 'note' | 'why' | 'impact' | 'because' | 'choices'> {
  readonly note: string;
  readonly why?: string;
  readonly impact?: string;
  readonly because?: string;
  readonly choices?: readonly (Omit<Choice, 'how'> & { readonly how: string })[];
}

export interface ApiEdition extends ApiEditionHead {
  readonly $schema: string;
  readonly asOf: IsoDate;
  readonly policy: string;
  readonly language: Language;
  /** The language whose text binds. */
  readonly authoritative: Language;
  readonly title: string;
  readonly summary: string;
  readonly notice: { readonly days: number; readonly clarification?: number; readonly zone: string };
  /** Absent where it holds for everyone who was given notice. */
  readonly holds?: 'by-agreement';
  readonly urgent?: { readonly because: string; readonly reference: string };
  readonly digests: Readonly<Partial<Record<Language, EditionDigests>>>;
  readonly translations: Readonly<Partial<Record<Language, string>>>;
  /** What legal says of the changes, in this language. */
  readonly notes: readonly ApiNote[];
  readonly sections: readonly ApiSection[];
  readonly publisher: {
    readonly values: Readonly<Record<string, string>>;
    readonly texts?: Readonly<Record<string, string>>;
  };
  readonly facts: Readonly<Record<string, readonly ApiFact[]>>;
  /** Labels, value words and event sentences of these facts, frozen with the edition, in this language. */
  readonly vocabulary: FactVocabulary;
}
