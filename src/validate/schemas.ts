/** The schemas as data: what fields there are, what they are called, and what their changes mean. */
import type { Files } from '../read/types.ts';

/** A schema, or a part of one. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly gazette?: unknown;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** All schemas by their path in the schema folder: `policy.json`, `facts/terms.json`. */
export type Schemas = ReadonlyMap<string, Schema>;

/** Reads the package's own folder of schemas, at which `files` is rooted. */
export function readSchemas(files: Files): Schemas {
  return new Map(
    namesIn(files).map((name) => [name, JSON.parse(new TextDecoder().decode(files.read(name))) as Schema]),
  );
}

/** What people write is described beside `facts/`; schemas of what Gazette publishes lie in other folders. */
function namesIn(files: Files): string[] {
  const inFolder = (folder: string): string[] =>
    files.list(folder).flatMap(({ name, folder: nested }) => (nested || !name.endsWith('.json') ? [] : [name]));
  return [...inFolder(''), ...inFolder('facts').map((name) => `facts/${name}`)].sort((a, b) => (a < b ? -1 : 1));
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
  const file = path === '' ? found.file : joined(found.file, path);
  let target = schemas.get(file) ?? {};
  for (const name of pointer.split('/').slice(2)) target = target.$defs?.[name] ?? target;
  const { schema, ...rest } = resolved(schemas, { schema: target, file, through: [...found.through, file] });
  return { ...rest, schema: { ...schema, ...beside } };
}

/** The part of a schema that a value at a path is checked against, as far as the path leads. */
export function schemaAt(schemas: Schemas, file: string, path: readonly (string | number)[]): Found {
  let found = resolved(schemas, { schema: schemas.get(file) ?? {}, file, through: [] });
  for (const key of path) {
    const { schema } = found;
    const more = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    const next = typeof key === 'number' ? schema.items : (schema.properties?.[key] ?? more);
    if (next === undefined) return found;
    found = resolved(schemas, { schema: next, file: found.file, through: [] });
  }
  return found;
}

function joined(from: string, reference: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of reference.split('/')) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
