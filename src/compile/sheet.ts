import type { EditionSource, Fact, FactSheet, FactVocabulary, KindVocabulary, Language, YamlPath } from '../model.ts';

/**
 * What an edition states as data, in one language. Numbers, periods, dates and members of enumerations are always the
 * authoritative ones; a translation gives the texts that its schema lets it translate, and the publisher's details.
 */
export function factSheet(source: EditionSource, language: Language): FactSheet {
  const translation = language === source.language ? undefined : source.translations[language];
  const vocabulary = vocabularyOf(source);
  if (translation === undefined) return { vocabulary, publisher: source.publisher, facts: source.facts };
  const facts: Record<string, readonly Fact[]> = {};
  for (const [kind, entries] of Object.entries(source.facts)) {
    const translated = new Map(translation.facts[kind]?.map((entry) => [entry.id, entry]));
    facts[kind] = entries.map((entry) => translate(entry, translated.get(entry.id), source.vocabulary[kind]));
  }
  return { vocabulary, publisher: { ...source.publisher, ...translation.publisher }, facts };
}

/** An edition's words, with those for each of the publisher's details; which these are is the publisher's to say. */
function vocabularyOf({ vocabulary, publisher: values, labels }: EditionSource): FactVocabulary {
  const { publisher } = vocabulary;
  if (publisher === undefined) return vocabulary;
  const fields = Object.keys(values).flatMap((id) => {
    const words = own(publisher.fields, id) ?? publisher.fields['details'];
    const label = own(labels, id);
    return words === undefined ? [] : [[id, label === undefined ? words : { ...words, labels: label }] as const];
  });
  return { ...vocabulary, publisher: { ...publisher, fields: Object.fromEntries(fields) } };
}

/** What an object states itself: an id may be the name of something that every object has. */
function own<Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function translate(entry: Fact, translated: Fact | undefined, kind: KindVocabulary | undefined): Fact {
  if (translated === undefined) return entry;
  const texts = Object.entries(translated).filter(([name]) => kind?.fields[name]?.translate === true);
  return { ...entry, ...Object.fromEntries(texts) };
}

/** A text of a fact, and where it is written in the file of its language. */
export interface FactText {
  readonly text: string;
  readonly path: YamlPath;
}

/** The texts of facts that the file of one language holds: all of the authoritative one, or what a translation gives. */
export function factTexts(source: EditionSource, language: Language): FactText[] {
  const written = language === source.language ? source.facts : source.translations[language]?.facts;
  return Object.entries(written ?? {}).flatMap(([kind, entries]) =>
    entries.flatMap((entry, index) =>
      Object.entries(entry).flatMap(([field, value]) =>
        typeof value === 'string' ? [{ text: value, path: ['facts', kind, index, field] }] : [],
      ),
    ),
  );
}
