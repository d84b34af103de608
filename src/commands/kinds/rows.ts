/** Kinds of fact as rows: what can happen to their facts, and what each event amounts to. */
import type { Language, Materiality } from '../../model.ts';
import type { Schemas } from '../../validate/index.ts';
import { entryEvents } from '../../validate/kinds/defaults.ts';
import type { KindEvent, KindField, KindTable } from '../../validate/kinds/table.ts';
import { eventsOf, orderOf } from '../../validate/kinds/types.ts';

/** One event of a kind; without a field, of a whole entry. */
export interface EventRow {
  readonly field?: { readonly id: string; readonly label: string; readonly duty?: 'ours' | 'theirs' };
  readonly event: string;
  readonly materiality: Materiality;
  /** Why it weighs less than material. */
  readonly why?: string;
  /** False where no rule is written, so that the event is material because nobody decided otherwise. */
  readonly ruled: boolean;
}

/** One kind with all that can happen to it. */
export interface KindRows {
  readonly id: string;
  readonly label: string;
  readonly caption: string;
  /** How many fields an entry can have. */
  readonly fields: number;
  /** Whether it is the company's own. */
  readonly own: boolean;
  readonly events: readonly EventRow[];
}

/**
 * Every kind in one language, by id, the publisher's details last.
 * @param shipped ids of the kinds that Gazette ships.
 */
export function kindRows({ kinds, publisher }: Schemas, shipped: readonly string[], language: Language): KindRows[] {
  const tables = kinds.ids.flatMap((id) => {
    const kind = kinds.get(id);
    return kind === undefined ? [] : [rowsOf(id, kind.table, entryEvents, !shipped.includes(id), language)];
  });
  return [...tables, rowsOf('publisher', publisher, [], false, language)];
}

function rowsOf(id: string, table: KindTable, events: readonly string[], own: boolean, language: Language): KindRows {
  const { label, caption, fields } = table;
  return {
    ...{ id, label: label[language] ?? id, caption: caption[language] ?? id },
    ...{ fields: Object.keys(fields).length, own },
    events: [
      ...events.map((event) => rowOf(event, table.events[event], language)),
      ...Object.entries(fields).flatMap(([name, field]) => fieldRows(name, field, language)),
    ],
  };
}

function fieldRows(id: string, field: KindField, language: Language): EventRow[] {
  const { label, duty, events = {} } = field;
  const named = { id, label: label[language] ?? id, ...(duty === undefined ? {} : { duty }) };
  return eventsOf[orderOf(field)].map((event) => ({ field: named, ...rowOf(event, events[event], language) }));
}

function rowOf(event: string, rule: KindEvent | undefined, language: Language): EventRow {
  const why = rule?.why?.[language];
  return {
    event,
    materiality: rule?.materiality ?? 'material',
    ...(why === undefined ? {} : { why }),
    ruled: rule !== undefined,
  };
}
