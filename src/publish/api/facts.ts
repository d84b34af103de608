import type { Fact, FactSheet, FactValue } from '../../vocabulary.ts';
import { given } from '../given.ts';
import type { ApiEdition, ApiFact } from './shape.ts';

/** Facts as they bind, each with what this language says in other words. */
export function factsJson(authoritative: FactSheet['facts'], localised: FactSheet['facts']): ApiEdition['facts'] {
  return Object.fromEntries(
    Object.entries(authoritative).map(([kind, facts]) => {
      const worded = new Map(localised[kind]?.map((fact) => [fact.id, fact]));
      return [kind, facts.map((fact) => factJson(fact, worded.get(fact.id) ?? fact))];
    }),
  );
}

function factJson(fact: Fact, worded: Fact): ApiFact {
  const { id, formerly } = fact;
  const values = fieldsOf(fact);
  return { id, ...given({ formerly }), values, ...textsJson(differing(values, fieldsOf(worded))) };
}

/** The publisher's details as they bind, and those that this language words otherwise. */
export function publisherJson(
  values: FactSheet['publisher'],
  localised: FactSheet['publisher'],
): ApiEdition['publisher'] {
  return { values: { ...values }, ...textsJson(differing(values, localised)) };
}

function fieldsOf({ id: _, formerly: __, ...fields }: Fact): Record<string, FactValue> {
  return given(fields) as Record<string, FactValue>;
}

function differing<Value extends FactValue>(
  values: Readonly<Record<string, Value>>,
  worded: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(worded).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(values[field])),
  );
}

function textsJson<Value>(texts: Record<string, Value>): { readonly texts?: Record<string, Value> } {
  return Object.keys(texts).length === 0 ? {} : { texts };
}
