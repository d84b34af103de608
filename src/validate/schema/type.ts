/** A value of another type than its field has. */
import { schemaAt } from '../schemas.ts';
import { explainForm } from './form.ts';
import { type Mistake, nameOf, valueAt } from './mistake.ts';
import { explainSplit } from './split.ts';

/**
 * Reports what was expected; a number where text is meant needs quotes, and a text that YAML took apart something else,
 * which is what its author did not know.
 */
export function explainType(mistake: Mistake): void {
  const { error, path, source, report } = mistake;
  const value = valueAt(source, path);
  const expected = error.keyword === 'anyOf' ? 'string' : String(error.params['type']);
  const actual = typeOf(value);
  const place = source.locate(path);
  if (actual === 'null')
    report('value-empty', place, { ...nameOf(path), expected, optional: isOptional(mistake) ? 1 : '' });
  else if (expected === 'string' && (actual === 'number' || actual === 'boolean')) {
    // Quotes alone make no period of `30`, and no id of `1`.
    if (!fitsInQuotes(String(value), mistake)) explainForm(mistake);
    else report('value-needs-quotes', place, { ...nameOf(path), value: String(value) });
  } else if (expected !== 'string' || !explainSplit(mistake))
    report('value-type', place, { ...nameOf(path), expected, actual });
}

/** Whether the field may as well not be there. */
function isOptional({ path, schema, schemas }: Mistake): boolean {
  const field = path.at(-1);
  const { required = [] } = schemaAt(schemas, schema, path.slice(0, -1)).schema;
  return typeof field === 'string' && !required.includes(field);
}

function fitsInQuotes(text: string, { path, schema, schemas }: Mistake): boolean {
  const { pattern } = schemaAt(schemas, schema, path).schema;
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
