import { formatValue } from '../../i18n/index.ts';
import type { Fact, FactSheet, FactValue, KindVocabulary, Language } from '../../model.ts';
import { given } from '../given.ts';
import type { ApiEdition, ApiFact } from './shape.ts';

/** Facts as they bind, each with what this language says in other words. */
export function factsJson(authoritative: FactSheet, localised: FactSheet, language: Language): ApiEdition['facts'] {
  return Object.fromEntries(
    Object.entries(authoritative.facts).map(([kind, facts]) => {
      const worded = new Map(localised.facts[kind]?.map((fact) => [fact.id, fact]));
      const fields = localised.vocabulary[kind]?.fields ?? {};
      return [kind, facts.map((fact) => factJson(fact, worded.get(fact.id) ?? fact, fields, language))];
    }),
  );
}

function factJson(fact: Fact, worded: Fact, fields: KindVocabulary['fields'], language: Language): ApiFact {
  const { id, formerly } = fact;
  const values = fieldsOf(fact);
  const words = fieldsOf(worded);
  const shown = mapValues(words, (value, field) =>
    formatValue(value, language, { field: fields[field], unit: words['unit'] }),
  );
  return {
    ...{ id, ...given({ formerly }), values },
    ...named('texts', differing(values, words)),
    ...named('shown', differing<FactValue>(words, shown) as Record<string, string>),
  };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From, key: string) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** The publisher's details as they bind, and those that this language words otherwise. */
export function publisherJson(
  values: FactSheet['publisher'],
  localised: FactSheet['publisher'],
): ApiEdition['publisher'] {
  return { values: { ...values }, ...named('texts', differing(values, localised)) };
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

function named<Name extends string, Value>(name: Name, fields: Record<string, Value>) {
  return (Object.keys(fields).length === 0 ? {} : { [name]: fields }) as {
    readonly [N in Name]?: Record<string, Value>;
  };
}
