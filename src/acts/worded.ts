import type { FactEvent, FactVocabulary, FieldVocabulary, Language, Texts } from '../model.ts';
import { mapValues } from './present.ts';

/** A frozen vocabulary with the words of one more language, as far as the present vocabulary has them. */
export function wordedIn(frozen: FactVocabulary, current: FactVocabulary, language: Language): FactVocabulary {
  return mapValues(frozen, (kind, name) => {
    const from = current[name];
    return {
      ...kind,
      label: add(kind.label, from?.label, language),
      caption: add(kind.caption, from?.caption, language),
      ...(kind.item === undefined ? {} : { item: add(kind.item, from?.item, language) }),
      fields: mapValues(kind.fields, (field, property) => fieldIn(field, from?.fields[property], language)),
      events: eventsIn(kind.events, from?.events, language),
    };
  });
}

function fieldIn(field: FieldVocabulary, from: FieldVocabulary | undefined, language: Language): FieldVocabulary {
  const { labels, values, events } = field;
  return {
    ...field,
    ...(labels === undefined ? {} : { labels: add(labels, from?.labels, language) }),
    ...(values === undefined
      ? {}
      : { values: mapValues(values, (texts, member) => add(texts, from?.values?.[member], language)) }),
    events: eventsIn(events, from?.events, language),
  };
}

type Events = Readonly<Record<string, FactEvent>>;

function eventsIn(events: Events, from: Events | undefined, language: Language): Events {
  return mapValues(events, (event, name) => ({ ...event, say: add(event.say, from?.[name]?.say, language) }));
}

function add(texts: Texts, from: Texts | undefined, language: Language): Texts {
  return from?.[language] === undefined ? texts : { ...texts, [language]: from[language] };
}
