import type { FactEvent, FactVocabulary, FieldVocabulary, KindVocabulary, Language, Texts } from '../model.ts';
import type {
  FrozenEvent,
  FrozenField,
  FrozenKind,
  FrozenTranslation,
  TranslatedField,
  TranslatedKind,
} from './frozen.ts';
import { mapValues, present } from './present.ts';

type Tongue<T> = readonly [language: Language, words: T | undefined];

/** A vocabulary in all the languages in which an edition was frozen. */
export function thawVocabulary(
  vocabulary: Readonly<Record<string, FrozenKind>>,
  language: Language,
  translations: readonly FrozenTranslation[],
): FactVocabulary {
  return mapValues(vocabulary, (kind, name) =>
    thawKind(
      kind,
      language,
      translations.map((file) => [file.language, file.vocabulary[name]] as const),
    ),
  );
}

function thawKind(kind: FrozenKind, language: Language, others: readonly Tongue<TranslatedKind>[]): KindVocabulary {
  const say = (pick: (words: FrozenKind | TranslatedKind) => string | undefined): Texts =>
    texts([[language, pick(kind)], ...others.map(([other, words]) => [other, words && pick(words)] as const)]);
  return present({
    label: say(({ label }) => label),
    caption: say(({ caption }) => caption),
    title: kind.title,
    value: kind.value,
    show: kind.show,
    item: someText(say(({ item }) => item)),
    fields: mapValues(kind.fields, (field, name) =>
      thawField(
        field,
        language,
        others.map(([other, words]) => [other, words?.fields?.[name]] as const),
      ),
    ),
    events: thawEvents(kind.events, language, others),
  });
}

function thawField(
  field: FrozenField,
  language: Language,
  others: readonly Tongue<TranslatedField>[],
): FieldVocabulary {
  const { values } = field;
  return present({
    labels: someText(
      texts([[language, field.labels], ...others.map(([other, words]) => [other, words?.labels] as const)]),
    ),
    translate: field.translate,
    order: field.order,
    values:
      values &&
      mapValues(values, (word, member) =>
        texts([[language, word], ...others.map(([other, words]) => [other, words?.values?.[member]] as const)]),
      ),
    events: thawEvents(field.events, language, others),
  });
}

function thawEvents(
  events: Readonly<Record<string, FrozenEvent>>,
  language: Language,
  others: readonly Tongue<TranslatedKind | TranslatedField>[],
): Record<string, FactEvent> {
  return mapValues(events, ({ materiality, say }, name) => ({
    materiality,
    say: texts([[language, say], ...others.map(([other, words]) => [other, words?.events?.[name]] as const)]),
  }));
}

function texts(words: readonly Tongue<string>[]): Texts {
  return present(Object.fromEntries(words)) as Texts;
}

function someText(text: Texts): Texts | undefined {
  return Object.keys(text).length === 0 ? undefined : text;
}
