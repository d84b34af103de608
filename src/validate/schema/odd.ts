/** Characters that look like those of the keyboard but are others; word processors put them in. */
import { schemaAt } from '../schemas.ts';
import { type Mistake, valueAt } from './mistake.ts';

const space = /[^\S \t\r\n]/;
const dash = /[\u2010-\u2015\u2212]/;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const anyOdd = new RegExp(`${invisible.source}|${space.source}|${dash.source}`);

/**
 * Reports the character that alone keeps a value from its form: shown beside what is asked for, the value would look no
 * different. False where something else is wrong.
 */
export function explainOdd({ path, schema, source, schemas, report }: Mistake): boolean {
  const value = valueAt(source, path);
  const index = typeof value === 'string' ? value.search(anyOdd) : -1;
  if (typeof value !== 'string' || index < 0) return false;
  const { pattern = '^$', enum: allowed = [] } = schemaAt(schemas, schema, path).schema;
  const fixed = typed(value);
  if (!allowed.includes(fixed) && !new RegExp(pattern, 'u').test(fixed)) return false;
  const character = value.charAt(index);
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const place = source.locate(path, { offset: index });
  if (invisible.test(character)) report('value-invisible', place, { value: fixed, code });
  else if (dash.test(character)) report('value-odd-dash', place, { value, character, code, fixed });
  else {
    const keeps = /[\u00A0\u2007\u202F]/.test(character);
    report('value-odd-space', place, { value: fixed, unbroken: keeps ? code : '', other: keeps ? '' : code });
  }
  return true;
}

/** The value as the keyboard would have it. */
function typed(value: string): string {
  return value
    .replace(new RegExp(invisible, 'g'), '')
    .replace(new RegExp(space, 'g'), ' ')
    .replace(new RegExp(dash, 'g'), '-')
    .trim();
}
