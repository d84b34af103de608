/** A value of another type than its field has. */
import { type Mistake, nameOf, valueAt } from './explain.ts';

/** Reports what was expected; a number where text is meant needs quotes, which is what its author did not know. */
export function explainType({ error, path, source, report }: Mistake): void {
  const value = valueAt(source, path);
  const expected = error.keyword === 'anyOf' ? 'string' : String(error.params['type']);
  const actual = typeOf(value);
  const place = source.locate(path);
  if (actual === 'null') report('value-empty', place, { ...nameOf(path), expected });
  else if (expected === 'string' && (actual === 'number' || actual === 'boolean')) {
    report('value-needs-quotes', place, { ...nameOf(path), value: String(value) });
  } else report('value-type', place, { ...nameOf(path), expected, actual });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
