/** The schemas as data: what fields there are, and what they are called. */
import type { Report } from '../findings.ts';
import type { Files, SourceFile } from '../read/types.ts';
import type { Schema } from './json-schema.ts';
import { type Kinds, kindOf, kindsOf } from './kinds/kinds.ts';
import type { KindTable } from './kinds/table.ts';

/** All that says what files may hold. */
export interface Schemas {
  /** The schemas of files by name: `policy.json`. Of facts they say nothing: what these hold, their kinds say. */
  readonly forms: ReadonlyMap<string, Schema>;
  /** The kinds of fact: those that Gazette ships, and the company's own. */
  readonly kinds: Kinds;
  /** The publisher's details as if they were one fact. */
  readonly publisher: KindTable;
}

/**
 * Reads the package's own folder of schemas.
 * @param files rooted at that folder.
 * @param read reads a file as YAML; tests hold the shipped kinds to the schema and the rules of kinds.
 */
export function readSchemas(
  files: Files,
  read: (files: Files, path: string, report: Report) => SourceFile | undefined,
): Schemas {
  const named = (folder: string, end: string): string[] =>
    files.list(folder).flatMap(({ name, folder: nested }) => (nested || !name.endsWith(end) ? [] : [name]));
  const tableAt = (path: string): KindTable => read(files, path, () => {})?.value as KindTable;
  const kinds = named('kinds', '.yaml').map((name) => name.slice(0, -'.yaml'.length));
  return {
    forms: new Map(
      named('', '.json').map((name) => [name, JSON.parse(new TextDecoder().decode(files.read(name))) as Schema]),
    ),
    kinds: kindsOf(new Map(kinds.map((id) => [id, () => kindOf(id, tableAt(`kinds/${id}.yaml`))]))),
    publisher: tableAt('publisher.yaml'),
  };
}

/**
 * The schema of a file by name; of a policy and of a translation with all kinds of fact in it, as an editor needs it
 * beside the other schemas of the folder.
 */
export function schemaOf({ forms, kinds }: Schemas, file: string): Schema {
  const form = forms.get(file) ?? {};
  if (!statesFacts(file)) return form;
  const lists = kinds.ids.map((id) => [id, kinds.get(id)?.schemas[file] ?? {}] as const);
  const facts = {
    ...form.properties?.['facts'],
    additionalProperties: false,
    properties: Object.fromEntries(lists),
  };
  return { ...form, properties: { ...form.properties, facts } };
}

/** Whether a schema is of a file that states facts as people write them. */
export function statesFacts(file: string): file is 'policy.json' | 'translation.json' {
  return file === 'policy.json' || file === 'translation.json';
}

/** A part of a schema with what a reference beside it adds; the file it comes from is needed for its own references. */
export interface Found {
  readonly schema: Schema;
  readonly file: string;
  /** Files of the references followed, first to last: `['id.json']` for an id. */
  readonly through: readonly string[];
}

/** Follows references from a part of a schema to where its fields are; what stands beside a reference comes first. */
export function resolved(schemas: Schemas, found: Found): Found {
  const { $ref, ...beside } = found.schema;
  if ($ref === undefined) return found;
  const [path = '', pointer = ''] = $ref.split('#');
  const file = path === '' ? found.file : path;
  let target = schemaOf(schemas, file);
  for (const name of pointer.split('/').slice(2)) target = target.$defs?.[name] ?? target;
  const { schema, ...rest } = resolved(schemas, { schema: target, file, through: [...found.through, file] });
  return { ...rest, schema: { ...schema, ...beside } };
}

/** The part of a schema that a value at a path is checked against, as far as the path leads. */
export function schemaAt(schemas: Schemas, file: string, path: readonly (string | number)[]): Found {
  let found = resolved(schemas, { schema: schemaOf(schemas, file), file, through: [] });
  for (const key of path) {
    const { schema } = found;
    const more = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    const next = typeof key === 'number' ? schema.items : (schema.properties?.[key] ?? more);
    if (next === undefined) return found;
    found = resolved(schemas, { schema: next, file: found.file, through: [] });
  }
  return found;
}
