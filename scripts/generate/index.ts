/** All that is derived from other files of the project, as contents; a test holds that the files are the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesOf } from './types.ts';
import { validatorsOf } from './validators.ts';

/** A schema, or a part of one. */
export type Json = { [key: string]: unknown };

/** Paths from the project's root, with the content that belongs there. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const schemas = readSchemas(join(root, 'schema'));
  const files = new Map<string, string>();
  const { code, declarations } = validatorsOf(schemas);
  files.set('src/validate/validators.generated.js', code);
  files.set('src/validate/validators.generated.d.ts', declarations);
  files.set('src/schema.generated.ts', await typesOf(schemas));
  return files;
}

/** All schemas of what people write, by their path in the folder, kinds of facts as `facts/KIND.json`. */
export function readSchemas(folder: string): Map<string, Json> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !name.startsWith('api/'))
    .sort((a, b) => (a < b ? -1 : 1));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json]));
}
