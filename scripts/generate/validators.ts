/** Validators as plain code, so that a check needs no schema compiler. */
import { createRequire } from 'node:module';
import type { AnySchemaObject } from 'ajv';
import { sha256 } from '../../src/digest.ts';
import type { Json } from './index.ts';

// These packages are CommonJS and type their default export as a namespace; required, they are what they say.
const require = createRequire(import.meta.url);
const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
const { default: standalone } = require('ajv/dist/standalone/index.js') as {
  default: (ajv: InstanceType<typeof Ajv2020>, exported: Record<string, string>) => string;
};

/** Schemas that files are checked against, by the name of the function. */
const exported: Readonly<Record<string, string>> = {
  publisher: 'publisher.json',
  publisherTranslation: 'publisher-translation.json',
  policy: 'policy.json',
  translation: 'translation.json',
  edition: 'edition.json',
  editionTranslation: 'edition-translation.json',
  record: 'record.json',
};

/** @throws where a schema, or a `gazette` keyword in it, is not valid */
export function validatorsOf(schemas: ReadonlyMap<string, Json>): { code: string; declarations: string } {
  checkSchemas(schemas);
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true, lines: true } });
  for (const [name, schema] of schemas) ajv.addSchema(bare(schema) as Json, `schema:/${name}`);
  const names = Object.fromEntries(Object.entries(exported).map(([name, file]) => [name, `schema:/${file}`]));
  const head = '// Written by `npm run generate` from schema/.\n';
  return {
    code: `${head}${withImports(standalone(ajv, names))}export const fingerprint = '${fingerprintOf(schemas)}';\n`,
    declarations: `${head}${declarations}`,
  };
}

const options = { strict: true, allErrors: true, messages: false, inlineRefs: false };

/** Compiles every schema once with its annotations, of which `gazette` has a schema of its own. */
function checkSchemas(schemas: ReadonlyMap<string, Json>): void {
  const ajv = new Ajv2020(options);
  ajv.addVocabulary(['markdownDescription']);
  ajv.addKeyword({ keyword: 'gazette', metaSchema: schemas.get('gazette.json') as AnySchemaObject });
  // No schema has an $id, since editors resolve references by file; the key stands in as the base.
  for (const [name, schema] of schemas) ajv.addSchema(schema, `schema:/${name}`);
  for (const name of schemas.keys()) ajv.getSchema(`schema:/${name}`);
}

/** A schema without what only people and the vocabulary read; the code would carry it along. */
function bare(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => named || !annotations.has(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, bare(part, key === 'properties' || key === '$defs')]));
}

const annotations = new Set(['title', 'description', 'markdownDescription', 'examples', 'gazette']);

/** Names the schemas that the validators were made from. */
export function fingerprintOf(schemas: ReadonlyMap<string, Json>): string {
  return sha256(JSON.stringify([...schemas]));
}

/** The compiler asks for its helpers by `require`, also where it writes modules. */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/^const (\w+) = require\("([^"]+)"\)\.default;?$/gm, (_, name: string, path: string) => {
    imports.push(`import ${name}Module from '${path}.js';`);
    // Node hands over what the CommonJS module exports, bundlers its default.
    return `const ${name} = ${name}Module.default ?? ${name}Module;`;
  });
  if (body.includes('require(')) throw new Error('A validator needs a helper that cannot be imported.');
  return `${imports.join('\n')}\n${body}\n`;
}

const declarations = `/** One thing that a schema does not allow. */
export interface SchemaError {
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a value; its \`errors\` are those of the last call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

${Object.keys(exported)
  .map((name) => `export declare const ${name}: Validator;\n`)
  .join('')}
/** Names the schemas that the validators were made from. */
export declare const fingerprint: string;
`;
