/** The schemas as functions that check values; each is compiled when the first file of its sort is checked. */
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Schemas, statesFacts } from '../schemas.ts';

/** One thing that a schema does not allow. */
export type SchemaError = ErrorObject<string, Readonly<Record<string, unknown>>>;

/** All that a schema does not allow of a value; nothing where the value fits. Facts are checked by what their kinds say. */
export function errorsOf(value: unknown, schema: string, schemas: Schemas): readonly SchemaError[] {
  const validate = compilerOf(schemas).getSchema(schema);
  if (validate === undefined) throw new Error(`There is no schema ${schema}.`);
  const errors = validate(value) ? [] : (validate.errors ?? []);
  return statesFacts(schema) ? [...errors, ...factErrors(value, schema, schemas)] : errors;
}

function* factErrors(
  value: unknown,
  schema: 'policy.json' | 'translation.json',
  schemas: Schemas,
): Iterable<SchemaError> {
  const facts: unknown = (value as { readonly facts?: unknown } | null)?.facts;
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return;
  for (const [id, list] of Object.entries(facts)) {
    if (!schemas.kinds.ids.includes(id)) yield unknownKind(id);
    const kind = schemas.kinds.get(id);
    // What is wrong with a kind is told at its own file.
    if (kind === undefined) continue;
    const validate = compilerOf(schemas).compile(kind.schemas[schema]);
    if (validate(list)) continue;
    for (const error of validate.errors ?? []) yield { ...error, instancePath: `/facts/${id}${error.instancePath}` };
  }
}

function unknownKind(id: string): SchemaError {
  const params = { additionalProperty: id };
  return { keyword: 'additionalProperties', instancePath: '/facts', schemaPath: '#/additionalProperties', params };
}

/**
 * Tests hold the schemas to ajv's strict mode and to the schema of schemas, so a check takes them as they are.
 * Importing ajv and compiling take 0.14 s CPU of a fresh check of the shipped policies (0.84 s → 0.98 s); with ajv's
 * own options, 0.25 s.
 */
const options = {
  ...{ strict: false, strictNumbers: true, validateSchema: false, meta: false },
  ...{ allErrors: true, messages: false, inlineRefs: false, code: { optimize: false } },
} as const;

/** A run reads the schemas once, and compiles each at most once; a kind's is known by its identity. */
const compilers = new WeakMap<Schemas['forms'], Ajv2020>();

function compilerOf({ forms }: Schemas): Ajv2020 {
  const compiler = compilers.get(forms) ?? compilerFor(forms);
  compilers.set(forms, compiler);
  return compiler;
}

function compilerFor(forms: Schemas['forms']): Ajv2020 {
  const compiler = new Ajv2020(options);
  // No schema has an $id, since editors resolve references by file; all lie in one folder, so names are enough.
  for (const [name, schema] of forms) compiler.addSchema(schema, name);
  return compiler;
}
