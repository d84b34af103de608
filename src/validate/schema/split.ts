/** Text that YAML took for fields or a list, since a colon and a space, or a hyphen, mean something to it. */
import type { Schema } from '../json-schema.ts';
import { schemaAt } from '../schemas.ts';
import { type Mistake, nameOf, valueAt } from './mistake.ts';

/** Reports what to type so that the text is read as one; false where the value is no text taken for something else. */
export function explainSplit(mistake: Mistake): boolean {
  const { path, schema, source, schemas, report } = mistake;
  const value = valueAt(source, path);
  const { schema: wanted } = schemaAt(schemas, schema, path);
  const pair = pairOf(value);
  if (pair !== undefined && fits(`${pair[0]}:${pair[1]}`, wanted)) {
    const [before, after] = pair;
    report('value-colon-space', source.locate(path), {
      written: `${before}: ${after}`,
      fixed: `${before}:${after}`,
    });
    return true;
  }
  if (!isProse(wanted) || !standsBelow(mistake) || isSibling(value, mistake)) return false;
  report('yaml-bar-missing', source.locate(path, { key: true }), nameOf(path));
  return true;
}

/** The only field and its value: `section: abroad`. */
function pairOf(value: unknown): readonly [string, string] | undefined {
  const [pair, ...others] = Object.entries(value ?? {}) as [string, unknown][];
  return typeof pair?.[1] === 'string' && others.length === 0 ? [pair[0], pair[1]] : undefined;
}

function fits(text: string, { pattern }: Schema): boolean {
  return pattern !== undefined && new RegExp(pattern, 'u').test(text) && !isProse({ pattern });
}

/** Whether any words will do. */
function isProse({ pattern = '\\S' }: Schema): boolean {
  return pattern === '\\S';
}

/** Whether the value begins on a line below its field's name, as a text after `|` would. */
function standsBelow({ path, source }: Mistake): boolean {
  const isField = typeof path.at(-1) === 'string';
  return isField && source.locate(path).line > source.locate(path, { key: true }).line;
}

/** Whether the value is the next field, which stands too deep. */
function isSibling(value: unknown, { path, schema, schemas }: Mistake): boolean {
  const { properties = {} } = schemaAt(schemas, schema, path.slice(0, -1)).schema;
  return !Array.isArray(value) && Object.keys(value as object).some((field) => Object.hasOwn(properties, field));
}
