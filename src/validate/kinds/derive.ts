/** JSON Schema 2020-12 of the facts of a kind, for ajv and for editors; no such schema lies in a file. */
import type { Texts } from '../../model.ts';
import type { Schema } from '../json-schema.ts';
import type { KindField, KindTable } from './table.ts';
import { formOf } from './types.ts';

/** A list of such facts in a working text. */
export function listSchema(table: KindTable): Schema {
  return listOf(table, ['formerly'], Object.entries(table.fields));
}

/** The same list in a translation: ids, and the texts that need one. */
export function translationSchema(table: KindTable): Schema {
  const fields = Object.entries(table.fields).filter(([, { translate }]) => translate === true);
  return listOf(
    table,
    [],
    fields.map(([name, { example: _, ...field }]) => [name, field] as const),
  );
}

function listOf(
  table: KindTable,
  names: readonly 'formerly'[],
  fields: readonly (readonly [string, KindField])[],
): Schema {
  const required = fields.flatMap(([name, field]) => (field.required === true ? [name] : []));
  return {
    ...headOf(table.caption, table.about),
    type: 'array',
    items: {
      ...headOf(table.label, table.about),
      ...{ type: 'object', required: ['id', ...required], additionalProperties: false },
      properties: Object.fromEntries([
        ...['id', ...names].map((name) => [name, { $ref: `${name}.json` }]),
        ...fields.map(([name, field]) => [name, fieldSchema(field)]),
      ]),
    },
  };
}

function fieldSchema(field: KindField): Schema {
  const { label, hint, example } = field;
  return { ...formOf(field), ...headOf(label, hint), ...(example === undefined ? {} : { examples: [example] }) };
}

/** Names stand in both languages, since an editor shows one text to all. */
function headOf(title: Texts, description: Texts | undefined): Schema {
  return {
    title: Object.values(title).join(' · '),
    ...(description === undefined ? {} : { description: Object.values(description).join(' / ') }),
  };
}
