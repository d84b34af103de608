/** What a schema does not allow, in our own codes. */

import { nearest } from '../nearest.ts';
import { schemaAt } from '../schemas.ts';
import { explainForm } from './form.ts';
import { type Mistake, nameOf, valueAt } from './mistake.ts';
import { explainOdd } from './odd.ts';
import { explainType } from './type.ts';

/** Reports one error where its cause is written: at the unknown key, at the parent of what is missing, at the value. */
export function explain(mistake: Mistake): void {
  const { keyword } = mistake.error;
  if (ofForm.has(keyword) && explainOdd(mistake)) return;
  const tell = explanations[keyword] ?? tellOther;
  tell(mistake);
}

/** Rules that say how a text is to be written, letter by letter. */
const ofForm: ReadonlySet<string> = new Set(['pattern', 'enum']);

type Explanation = (mistake: Mistake) => void;

const explanations: Readonly<Record<string, Explanation>> = {
  additionalProperties: tellUnknown,
  required: tellMissing,
  type: explainType,
  anyOf: explainType,
  enum: tellEnum,
  const: tellConst,
  pattern: explainForm,
  minLength: explainForm,
  maxLength: ({ error, path, source, report }) =>
    report('text-too-long', source.locate(path), { limit: Number(error.params['limit']) }),
  minimum: ({ error, path, source, report }) =>
    report('number-too-small', source.locate(path), { limit: Number(error.params['limit']) }),
  maximum: ({ error, path, source, report }) =>
    report('number-too-large', source.locate(path), { limit: Number(error.params['limit']) }),
  minItems: ({ path, source, report }) => report('list-empty', source.locate(path, { key: true }), nameOf(path)),
  minProperties: ({ path, source, report }) => report('list-empty', source.locate(path, { key: true }), nameOf(path)),
  uniqueItems: ({ error, path, source, report }) => {
    const index = Math.max(Number(error.params['i']), Number(error.params['j']));
    report('list-repeats', source.locate([...path, index]));
  },
};

function tellUnknown(mistake: Mistake): void {
  const { error, path, source, report } = mistake;
  const field = String(error.params['additionalProperty']);
  if (isOfOriginal(mistake, field)) {
    report('translation-states-a-value', source.locate([...path, field], { key: true }), { field });
    return;
  }
  if (valueAt(source, [...path, field]) === null && /\s/.test(field)) {
    report('value-comma', source.locate([...path, field], { key: true }), { text: field });
    return;
  }
  const data = { field, guess: meantField(mistake), allowed: knownFields(mistake).join(', ') };
  report('field-unknown', source.locate([...path, field], { key: true }), data);
}

/** A translation has texts alone, so that numbers, periods and the like are stated in one file. */
function isOfOriginal({ schema, schemas, path }: Mistake, field: string): boolean {
  const original = originals[schema];
  return original !== undefined && Object.hasOwn(schemaAt(schemas, original, path).schema.properties ?? {}, field);
}

const originals: Readonly<Record<string, string>> = {
  'translation.json': 'policy.json',
  'publisher-translation.json': 'publisher.json',
};

/** The field that an unknown one is a slip of; an empty text where it is none. */
export function meantField(mistake: Mistake): string {
  return nearest(String(mistake.error.params['additionalProperty']), knownFields(mistake));
}

function knownFields({ path, schema, schemas }: Mistake): string[] {
  return Object.keys(schemaAt(schemas, schema, path).schema.properties ?? {});
}

function tellMissing({ error, path, schema, source, schemas, report }: Mistake): void {
  const field = String(error.params['missingProperty']);
  const { title = field } = schemaAt(schemas, schema, [...path, field]).schema;
  report('field-missing', source.locate(path, { key: true }), { field, title });
}

function tellEnum({ error, path, source, report }: Mistake): void {
  // That nothing stands there is told by the type.
  if (valueAt(source, path) === null) return;
  const allowed = (error.params['allowedValues'] as readonly unknown[]).map(String);
  const value = String(valueAt(source, path));
  report('value-not-allowed', source.locate(path), {
    value,
    guess: nearest(value, allowed),
    allowed: allowed.join(', '),
  });
}

function tellConst({ error, path, source, report }: Mistake): void {
  const allowed = String(error.params['allowedValue']);
  report('value-not-allowed', source.locate(path), { value: String(valueAt(source, path)), guess: '', allowed });
}

function tellOther({ error, path, source, report }: Mistake): void {
  report('value-invalid', source.locate(path), { ...nameOf(path), keyword: error.keyword });
}
