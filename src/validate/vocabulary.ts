/** What the schemas say of the meaning of facts. */
import type { FactVocabulary, FieldVocabulary, KindVocabulary } from '../model.ts';
import { resolved, type Schema, type Schemas } from './schemas.ts';

/** Labels, value words and event sentences of every kind that `policy.json` lists, and of the publisher. */
export function vocabularyOf(schemas: Schemas): FactVocabulary {
  const facts = schemas.get('policy.json')?.properties?.['facts'];
  const kinds = Object.keys(facts?.properties ?? {}).map((kind) => [kind, `facts/${kind}.json`] as const);
  const files = [...kinds, ['publisher', 'publisher.json'] as const];
  return Object.fromEntries(files.map(([kind, file]) => [kind, kindOf(schemas, file)]));
}

function kindOf(schemas: Schemas, file: string): KindVocabulary {
  const { gazette, properties = {} } = schemas.get(file) ?? {};
  const fields = Object.entries(properties).flatMap(([name, schema]) => {
    const field = fieldOf(schemas, file, schema);
    return field === undefined ? [] : [[name, field] as const];
  });
  // Tests hold every `gazette` keyword to its schema.
  const words = gazette as Omit<KindVocabulary, 'fields'> & Partial<Pick<KindVocabulary, 'fields'>>;
  return { ...words, fields: { ...Object.fromEntries(fields), ...words.fields } };
}

/** A property without the keyword is none that readers see: an id, or a setting. */
function fieldOf(schemas: Schemas, file: string, schema: Schema): FieldVocabulary | undefined {
  return resolved(schemas, { schema, file, through: [] }).schema.gazette as FieldVocabulary | undefined;
}
