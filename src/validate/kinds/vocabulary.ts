/** What the tables of kinds say of the meaning of facts, as the other rooms know it and editions freeze it. */
import type { FactEvent, FactVocabulary, FieldVocabulary, KindVocabulary } from '../../model.ts';
import type { Schemas } from '../schemas.ts';
import { entryRules, fieldRules } from './defaults.ts';
import type { KindEvent, KindField, KindTable } from './table.ts';
import { orderOf } from './types.ts';

/** Labels, value words and event sentences of some kinds, and of the publisher; an unknown kind has none. */
export function vocabularyOf({ kinds, publisher }: Schemas, ids: Iterable<string> = kinds.ids): FactVocabulary {
  const tables = [...ids].flatMap((id) => {
    const kind = kinds.get(id);
    return kind === undefined ? [] : [[id, kindVocabulary(kind.table, entryRules(kind.table))] as const];
  });
  // The publisher neither comes nor goes.
  return Object.fromEntries([...tables, ['publisher', kindVocabulary(publisher, {})]]);
}

function kindVocabulary(table: KindTable, events: Readonly<Record<string, KindEvent>>): KindVocabulary {
  const { label, caption, title, value, show, item, fields } = table;
  return {
    ...{ label, caption, title },
    ...(value === undefined ? {} : { value }),
    show,
    ...(item === undefined ? {} : { item }),
    fields: mapValues(fields, fieldVocabulary),
    events: mapValues(events, eventVocabulary),
  };
}

function fieldVocabulary(field: KindField): FieldVocabulary {
  const { label, column, translate, values } = field;
  return {
    ...(column === false ? {} : { labels: label }),
    ...(translate === undefined ? {} : { translate }),
    order: orderOf(field),
    ...(values === undefined ? {} : { values }),
    events: mapValues(fieldRules(field), eventVocabulary),
  };
}

/** Why an event weighs less than it might is for lawyers to read in the table, not for editions to keep. */
function eventVocabulary({ materiality, say }: KindEvent): FactEvent {
  return { materiality, say };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
