/**
 * The words that every room shares. Nothing here computes: types and their units only.
 */
import type { Element, ElementContent } from 'hast';
import type { Code, DataOf } from './findings.ts';

/** A language that texts are written in; the publisher's first one is authoritative. */
export type Language = 'ru' | 'en';

/** One text per language; the authoritative one is always there. */
export type Texts = Partial<Record<Language, string>>;

/** A calendar date as `YYYY-MM-DD`, in the zone that its context names. */
export type IsoDate = string;

/** Milliseconds since the Unix epoch. */
export type Instant = number;

/** `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = string;

/** Where a value stands: keys and indexes from the top of a YAML file. */
export type YamlPath = readonly (string | number)[];

// ---------------------------------------------------------------------------------------------- findings

export type Severity = 'error' | 'warning' | 'note';

/** A place in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The source around the place with a caret under it; absent where the file has no text to show. */
  readonly frame?: string;
}

/** One thing wrong, or worth knowing; worded by `src/findings.ts`. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** What the wording's `{placeholders}` stand for. */
  readonly data: Readonly<Record<string, string | number>>;
}

// -------------------------------------------------------------------------------------------------- facts

export type Materiality = 'material' | 'clarification' | 'editorial';

/** How the values of a property compare. */
export type Order = 'period' | 'number' | 'date' | 'set' | 'none';

/** What a change of one sort amounts to, and the sentence that tells it. */
export interface FactEvent {
  readonly materiality: Materiality;
  /** One sentence per language with `{what}`, `{from:gen}`, `{to}`, `{added}`, `{removed}`. */
  readonly say: Texts;
}

/** The `gazette` keyword on one property of a fact. */
export interface FieldVocabulary {
  readonly labels?: Texts;
  /** True where the value is prose and needs a translation. */
  readonly translate?: boolean;
  readonly order: Order;
  /** Words for the members of an enumeration. */
  readonly values?: Readonly<Record<string, Texts>>;
  /** Keys: shortened, lengthened, increased, decreased, earlier, later, widened, narrowed, changed. */
  readonly events: Readonly<Record<string, FactEvent>>;
}

/** The `gazette` keyword on a kind of fact. */
export interface KindVocabulary {
  /** The name of one such fact ("Recipient"). */
  readonly label: Texts;
  /** The caption of the whole list ("Recipients"). */
  readonly caption: Texts;
  /** The field whose value names the entry in sentences (`{what}`). */
  readonly title: string;
  /** The field that `{{kind.id}}` renders; the title's unless told. */
  readonly value?: string;
  /** How a paragraph that holds only `{{kind}}` renders. */
  readonly show: 'list' | 'table' | 'sentence';
  /** For a list or a sentence: how one entry reads; `[…]` is dropped where a field in it is absent. */
  readonly item?: Texts;
  readonly fields: Readonly<Record<string, FieldVocabulary>>;
  /** Keys: added, removed, moved, renamed. */
  readonly events: Readonly<Record<string, FactEvent>>;
}

/** Labels, value words and event sentences of every kind of fact, by kind; `publisher` is one of them. */
export type FactVocabulary = Readonly<Record<string, KindVocabulary>>;

/** A fact's value as written: text, number, date or period as text, or a list of such. */
export type FactValue = string | number | boolean | readonly string[];

/** One entry of structured data, in the authoritative language. */
export interface Fact {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly [field: string]: FactValue | undefined;
}

// ----------------------------------------------------------------------------------------------- editions

/** A part of a policy with a stable id, as legal writes it. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** CommonMark + GFM with references. */
  readonly text?: string;
  /** What it means in everyday words; plain text with references. */
  readonly plain?: string;
  readonly formerly?: readonly string[];
  /** `POLICY` or `POLICY#SECTION` that this section takes over. */
  readonly succeeds?: string;
  readonly sections?: readonly Section[];
}

/** What one pull request says of its change. */
export interface AmendmentEntry {
  readonly id: string;
  /** `KIND.ID`, `section:ID`, `title`, `summary`, `publisher.FIELD`. */
  readonly about: readonly string[];
  readonly note: string;
  readonly materiality?: Materiality;
  readonly because?: string;
}

/** A translation: the same ids, text only. */
export interface Translation {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly publisher: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  readonly sections: readonly Section[];
  readonly amendment: readonly { readonly id: string; readonly note: string; readonly because?: string }[];
}

/** Everything that one edition, or the working text, states; self-contained. */
export interface EditionSource {
  readonly policy: string;
  /** Absent for the working text. */
  readonly edition?: number;
  /** The authoritative language. */
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  /** `POLICY` that this one takes over. */
  readonly succeeds?: string;
  readonly publisher: Readonly<Record<string, string>>;
  readonly notice: { readonly days: number; readonly zone: string };
  readonly vocabulary: FactVocabulary;
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  readonly sections: readonly Section[];
  readonly amendment: readonly AmendmentEntry[];
  readonly translations: Readonly<Partial<Record<Language, Translation>>>;
}

export type Status = 'draft' | 'upcoming' | 'inForce' | 'superseded' | 'withdrawn';

/** Digests of one language of an edition, as the record holds them. */
export interface EditionDigests {
  /** Of the frozen file's bytes. */
  readonly source: Digest;
  /** Of the words that readers see; see `compile/digest.ts`. */
  readonly words: Digest;
}

export type RecordEvent = 'imported' | 'announced' | 'postponed' | 'withdrawn' | 'corrected' | 'remark' | 'retired';

/** One entry of a policy's append-only publication record. */
export interface RecordEntry {
  readonly event: RecordEvent;
  /** ISO 8601 with the zone's offset. */
  readonly at: string;
  readonly edition?: number;
  readonly announced?: IsoDate;
  readonly effective?: IsoDate;
  readonly materiality?: Materiality;
  readonly replaces?: number;
  readonly urgent?: { readonly because: Texts; readonly reference: string };
  readonly because?: Texts;
  readonly note?: Texts;
  readonly successor?: string;
  readonly digests?: Readonly<Partial<Record<Language, EditionDigests>>>;
  /** Hash of the entry before, or of the policy's name for the first. */
  readonly previous: Digest;
}

/** One announced edition with its place in time, as seen from one instant. */
export interface Edition {
  readonly policy: string;
  readonly number: number;
  readonly status: Status;
  readonly imported: boolean;
  /** Absent for an imported edition whose announcement is not known. */
  readonly announced?: IsoDate;
  readonly effective: IsoDate;
  /** First instant of the effective date in the edition's zone. */
  readonly from: Instant;
  /** First instant at which another edition, or nothing, holds. */
  readonly until?: Instant;
  readonly untilDate?: IsoDate;
  /** The edition in force just before this one. */
  readonly amends?: number;
  /** The edition due to replace this one. */
  readonly supersededBy?: number;
  readonly materiality: Materiality;
  readonly urgent?: RecordEntry['urgent'];
  readonly digests: Readonly<Partial<Record<Language, EditionDigests>>>;
  /** Entries of the record that speak of this edition, oldest first. */
  readonly entries: readonly RecordEntry[];
  /** The frozen text; read from disk when first asked for. */
  readonly source: () => Promise<EditionSource>;
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
  /** Fields of the publisher that readers see (`name`, `email`, `ogrn` …), per language. */
  readonly details: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;
}

// ---------------------------------------------------------------------------------------------- amendments

/** What an edition states as data, in one language; texts are that language's. */
export interface FactSheet {
  readonly vocabulary: FactVocabulary;
  /** The publisher's details, of which only those count that the policy shows. */
  readonly publisher: Readonly<Record<string, string>>;
  /** The days of notice that the policy promises, as a period; absent where its texts do not say. */
  readonly notice?: { readonly days: string };
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
}

/** One difference between the facts of two editions. */
export interface FactChange {
  readonly kind: string;
  /** What an amendment's `about` calls it: `KIND.ID`, `publisher.FIELD` or `notice.days`. */
  readonly subject: string;
  /** The id it had before, where it was renamed. */
  readonly formerly?: string;
  /** A key of the kind's events, or of the field's where `field` is there. */
  readonly event: string;
  readonly field?: string;
  readonly from?: FactValue;
  readonly to?: FactValue;
  /** For an ordered set: the members that came and went. */
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  /** What the schema says of such an event; material where it says nothing. */
  readonly materiality: Materiality;
  /** False where the schema has no rule for the event. */
  readonly ruled: boolean;
}

/** One difference between the texts of two editions. */
export interface TextChange {
  /** What an amendment's `about` calls it: `section:ID`, `title` or `summary`. */
  readonly target: string;
  readonly part: 'added' | 'removed' | 'moved' | 'title' | 'summary' | 'heading' | 'plain' | 'text';
  /** True where nothing but facts that changed made the difference. */
  readonly explained: boolean;
}

/** Why a change amounts to what it does. */
export interface Reason {
  readonly target: string;
  readonly materiality: Materiality;
  /** What the schema, or the lack of legal's word, would have made of it. */
  readonly computed: Materiality;
  readonly by: 'schema' | 'unruled' | 'entry' | 'unexplained' | 'moved';
  /** The entry of the amendment that decided. */
  readonly entry?: string;
  /** The fact change that it is about. */
  readonly change?: FactChange;
  /** The part of the text that it is about. */
  readonly part?: TextChange['part'];
  readonly because?: string;
}

/** All that differs between two editions, and what it amounts to. */
export interface Amendment {
  readonly facts: readonly FactChange[];
  readonly texts: readonly TextChange[];
  readonly materiality: Materiality;
  /** One per change, the weightiest first. */
  readonly reasons: readonly Reason[];
  readonly entries: readonly AmendmentEntry[];
  /** Entries that are about something unchanged: `[entry id, about]`. */
  readonly idle: readonly (readonly [string, string])[];
  /** Entries that lower what was computed without a `because`. */
  readonly unjustified: readonly string[];
  /** Targets whose text changed and that no entry speaks for. */
  readonly unspoken: readonly string[];
}

// ---------------------------------------------------------------------------------------------- documents

/** A section as readers see it. */
export interface DocumentSection {
  readonly id: string;
  /** `2.1`; the position in the outline. */
  readonly number: string;
  readonly heading: string;
  /** 2 for a top section. */
  readonly level: number;
  readonly plain?: string;
  /** The section's own text, without its heading and its nested sections. */
  readonly content: readonly ElementContent[];
  readonly sections: readonly DocumentSection[];
}

/** An edition in one language, compiled. */
export interface Document {
  readonly policy: string;
  readonly edition?: number;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly DocumentSection[];
  /** The whole article, ready to be written as HTML. */
  readonly article: Element;
  /** Canonical words; the digest's input less its first line. */
  readonly words: string;
  readonly digest: Digest;
}

// --------------------------------------------------------------------------------------------- the outside

/** The folder that the pure rooms are handed; paths are relative to it and use `/`. */
export interface Files {
  /** Bytes of a file; throws the system's error where it cannot be read. */
  read(path: string): Uint8Array;
  /** Names in a folder, sorted by code point; empty where there is no such folder. */
  list(path: string): readonly { readonly name: string; readonly folder: boolean }[];
}

/** Names a place in a YAML file: a path of keys and, inside a text, an offset in UTF-16 units. */
export type Locate = (path: YamlPath, at?: { readonly offset?: number; readonly key?: boolean }) => Place;

/** Makes a finding of a code; the severity comes from the table of wordings. */
export type Report = <C extends Code>(code: C, place: Place, ...data: DataOf<C>) => void;

/** A YAML file that was read and may be trusted as YAML; whether it says what a policy says is for `validate`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly locate: Locate;
}

/** Files of a folder by name; undefined for one that is there but could not be read, which was reported. */
export type SourceFiles = ReadonlyMap<string, SourceFile | undefined>;

/** A frozen file of an edition; there are many, so each is read when it is asked for and not kept. */
export interface EditionFile {
  readonly number: number;
  /** The language in the file's name; absent for the authoritative text. */
  readonly language?: string;
  /** For what a translation was before it was corrected: which of its former wordings, from 1. */
  readonly former?: number;
  readonly path: string;
  /** Undefined where it cannot be used, after reporting why. */
  readonly read: (report: Report) => SourceFile | undefined;
}

/** The folder of one policy. */
export interface PolicySources {
  /** The folder's name. */
  readonly id: string;
  /** `policy.yaml`, its translations and `record.yaml`, as far as they exist. */
  readonly files: SourceFiles;
  /** By number, the authoritative text before its translations. */
  readonly editions: readonly EditionFile[];
}

/** All that `read` hands over. */
export interface FolderSources {
  /** `publisher.yaml` and its translations. */
  readonly files: SourceFiles;
  readonly policies: readonly PolicySources[];
}
