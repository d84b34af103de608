/** TypeScript types of the files that the schemas describe. */
import { posix } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Json } from './index.ts';

/** One module with a type for each kind of file and each kind of fact. */
export async function typesOf(schemas: ReadonlyMap<string, Json>): Promise<string> {
  const definitions: Record<string, JSONSchema> = {};
  for (const [path, schema] of schemas) {
    if (path === 'gazette.json') continue;
    const { $defs = {}, ...whole } = schema;
    definitions[nameOf(path)] = relinked(whole, path) as JSONSchema;
    for (const [name, part] of Object.entries($defs as Json))
      definitions[nameOf(path, name)] = relinked(part, path) as JSONSchema;
  }
  const code = await compile({ definitions }, 'Schemas', {
    bannerComment: '// Written by `npm run generate` from schema/.',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return code
    .replace(/^export interface Schemas \{\n.*?^\}\n/ms, '') // The compiler wants a root, which has nothing to say.
    .replace(/ \*\n \* This interface was referenced by `Schemas`.*?\n \* via the `definition` ".*?"\.\n/g, '');
}

/** `facts/terms.json` is `TermsFact`, `policy.json` is `PolicyFile`, its `$defs/change` is `PolicyChange`. */
function nameOf(path: string, part = ''): string {
  const [, facts, file = ''] = /^(facts\/)?(.+)\.json$/.exec(path) ?? [];
  if (part !== '') return pascal(file) + pascal(part);
  if (facts !== undefined) return `${pascal(file)}Fact`;
  return ['id', 'period', 'formerly', 'section'].includes(file) ? pascal(file) : `${pascal(file)}File`;
}

function pascal(words: string): string {
  return words.replace(/(?:^|[-_])([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * A part of a schema whose references lead to the definitions of one document. Titles go, since the compiler makes a
 * type of each; descriptions keep their English half.
 */
function relinked(value: unknown, path: string, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => relinked(item, path));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    if (named) return [[key, relinked(part, path)]];
    if (['title', '$schema', 'gazette', 'markdownDescription', 'examples'].includes(key)) return [];
    if (key === 'description') return [[key, String(part).split(' / ').at(-1)]];
    if (key === '$ref') return [[key, `#/definitions/${targetOf(String(part), path)}`]];
    return [[key, relinked(part, path, key === 'properties')]];
  });
  return Object.fromEntries(entries);
}

function targetOf(reference: string, path: string): string {
  const [file = '', pointer = ''] = reference.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  return nameOf(target, pointer.replace('/$defs/', ''));
}
