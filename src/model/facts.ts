/** Facts, and what the schemas say of them. */
import type { Texts } from './basics.ts';

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
