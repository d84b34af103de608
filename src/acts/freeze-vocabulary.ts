import type { FactEvent, FactVocabulary, FieldVocabulary, KindVocabulary, Language, Texts } from '../model.ts';
import type { FrozenEvent, FrozenField, FrozenKind, TranslatedField, TranslatedKind } from './frozen.ts';
import { mapValues, present } from './present.ts';

/** A vocabulary in the authoritative language, as an edition's file holds it. */
export function frozenVocabulary(vocabulary: FactVocabulary, language: Language): Record<string, FrozenKind> {
  return mapValues(vocabulary, (kind) => frozenKind(kind, language));
}

/** The words of a vocabulary in another language, as a translation's file holds them. */
export function translatedVocabulary(vocabulary: FactVocabulary, language: Language): Record<string, TranslatedKind> {
  return mapValues(vocabulary, (kind) => translatedKind(kind, language));
}

function frozenKind(kind: KindVocabulary, language: Language): FrozenKind {
  return present({
    label: kind.label[language],
    caption: kind.caption[language],
    title: kind.title,
    value: kind.value,
    show: kind.show,
    item: kind.item?.[language],
    fields: mapValues(kind.fields, (field) => frozenField(field, language)),
    events: mapValues(kind.events, (event) => frozenEvent(event, language)),
  });
}

function frozenField(field: FieldVocabulary, language: Language): FrozenField {
  return present({
    labels: field.labels?.[language],
    translate: field.translate,
    order: field.order,
    values: field.values && inLanguage(field.values, language),
    events: mapValues(field.events, (event) => frozenEvent(event, language)),
  });
}

function frozenEvent({ materiality, say }: FactEvent, language: Language): FrozenEvent {
  return present({ materiality, say: say[language] });
}

function translatedKind(kind: KindVocabulary, language: Language): TranslatedKind {
  return present({
    label: kind.label[language],
    caption: kind.caption[language],
    item: kind.item?.[language],
    fields: filled(
      mapValues(kind.fields, (field) => translatedField(field, language)),
      isFilled,
    ),
    events: sentences(kind.events, language),
  });
}

function translatedField(field: FieldVocabulary, language: Language): TranslatedField {
  return present({
    labels: field.labels?.[language],
    values: field.values && filled(inLanguage(field.values, language), () => true),
    events: sentences(field.events, language),
  });
}

function sentences(
  events: Readonly<Record<string, FactEvent>>,
  language: Language,
): Readonly<Record<string, string>> | undefined {
  return filled(
    inLanguage(
      mapValues(events, ({ say }) => say),
      language,
    ),
    () => true,
  );
}

function inLanguage(texts: Readonly<Record<string, Texts>>, language: Language): Readonly<Record<string, string>> {
  return present(mapValues(texts, (text) => text[language])) as Readonly<Record<string, string>>;
}

function filled<T>(object: Readonly<Record<string, T>>, keep: (value: T) => boolean): Record<string, T> | undefined {
  const kept = Object.entries(object).filter(([, value]) => keep(value));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function isFilled(value: object): boolean {
  return Object.keys(value).length > 0;
}
