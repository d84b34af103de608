/** A text that is not written the way its field asks for. */
import { type Found, schemaAt } from '../schemas.ts';
import { type Mistake, nameOf, valueAt } from './mistake.ts';

/** Reports how the text is to be written, from the schema's own description and example. */
export function explainForm({ path, schema, source, schemas, report }: Mistake): void {
  const found = schemaAt(schemas, schema, path);
  const value = String(valueAt(source, path));
  const place = source.locate(path);
  if (value.trim() === '') report('text-blank', place, nameOf(path));
  else if (found.through.at(-1) === 'id.json') report('id-form', place, { value });
  else if (found.through.at(-1) === 'period.json') report('period-form', place, { value });
  else report('value-form', place, { value: shortened(value), ...nameOf(path), ...hintsOf(found) });
}

function hintsOf({ schema }: Found): { hint: string; example: string } {
  const [example = ''] = schema.examples ?? [];
  return { hint: schema.description ?? '', example: String(example) };
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
