/** A kind of fact as its file states it: `schema/kinds/ID.yaml`, or the company's own `policies/kinds/ID.yaml`. */
import type { Materiality, Order, Texts } from '../../model.ts';

/** What values a field holds, and so how they are written, compared and worded. */
export type FieldType = 'text' | 'number' | 'date' | 'period' | 'money' | 'country' | 'enum' | 'ref' | 'list';

/** What a change of one sort amounts to. */
export interface KindEvent {
  readonly materiality: Materiality;
  /** Why people lose nothing by it; always there where it weighs less than material. */
  readonly why?: Texts;
  /** The sentence that tells it, with placeholders. */
  readonly say: Texts;
}

/** One field of the entries of a kind. */
export interface KindField {
  readonly type: FieldType;
  readonly label: Texts;
  /** False where the field has no column of its own in a table. */
  readonly column?: boolean;
  /** What to write here, for those who write it. */
  readonly hint?: Texts;
  readonly required?: boolean;
  readonly translate?: boolean;
  readonly example?: string | number;
  /** How values compare, where not as their type does: `none`. */
  readonly order?: Order;
  /** Whom a value burdens: the company, or the people that the policy is for. */
  readonly duty?: 'ours' | 'theirs';
  /** The members of an enumeration or a list with their words, or names of countries. */
  readonly values?: Readonly<Record<string, Texts>>;
  /** The kind that a reference leads to; any unless told. */
  readonly to?: string;
  readonly events?: Readonly<Record<string, KindEvent>>;
}

/** A kind of fact. */
export interface KindTable {
  readonly label: Texts;
  readonly caption: Texts;
  /** What such a fact is, for those who write it. */
  readonly about?: Texts;
  readonly title: string;
  readonly value?: string;
  readonly show: 'list' | 'table' | 'sentence';
  readonly item?: Texts;
  readonly fields: Readonly<Record<string, KindField>>;
  readonly events: Readonly<Record<string, KindEvent>>;
}
