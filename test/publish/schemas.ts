/** The published schemas of what programs read. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({
  strict: true,
  // A node is a tag, its properties, and then any number of children.
  strictTuples: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    date: (text: string) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && /^\d{4}-\d{2}-\d{2}$/.test(text),
    'date-time': (text: string) =>
      !Number.isNaN(Date.parse(text)) && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text),
  },
});

/** What a file breaks of its published schema, a line each. */
export function isValid(name: 'policies' | 'edition' | 'notices', value: unknown): string[] {
  const key = `schema:/api/${name}.json`;
  if (ajv.getSchema(key) === undefined) {
    const text = readFileSync(new URL(`../../schema/api/${name}.json`, import.meta.url), 'utf8');
    ajv.addSchema(JSON.parse(text), key);
  }
  const validate = ajv.getSchema(key);
  if (validate?.(value) === true) return [];
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
