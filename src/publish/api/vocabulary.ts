import type {
  FactEvent,
  FactSheet,
  FactVocabulary,
  FieldVocabulary,
  KindVocabulary,
  Language,
  Texts,
} from '../../model.ts';
import { given } from '../given.ts';

/**
 * The words of a sheet's vocabulary in one language, else the authoritative one, for the kinds that the sheet states and
 * for the publisher's details.
 */
export function vocabularyIn(sheet: FactSheet, language: Language, authoritative: Language): FactVocabulary {
  const narrow = (texts: Texts): Texts => {
    const own = texts[language] === undefined ? authoritative : language;
    return texts[own] === undefined ? {} : { [own]: texts[own] };
  };
  const kinds = Object.entries(sheet.vocabulary).filter(([kind]) => kind === 'publisher' || kind in sheet.facts);
  return mapValues(Object.fromEntries(kinds), (kind) => kindIn(kind, narrow));
}

type Narrow = (texts: Texts) => Texts;

function kindIn(
  { label, caption, title, value, show, item, fields, events }: KindVocabulary,
  narrow: Narrow,
): KindVocabulary {
  return {
    label: narrow(label),
    caption: narrow(caption),
    title,
    ...given({ value }),
    show,
    ...(item === undefined ? {} : { item: narrow(item) }),
    fields: mapValues(fields, (field) => fieldIn(field, narrow)),
    events: mapValues(events, (event) => eventIn(event, narrow)),
  };
}

function fieldIn({ labels, translate, order, values, events }: FieldVocabulary, narrow: Narrow): FieldVocabulary {
  return {
    ...(labels === undefined ? {} : { labels: narrow(labels) }),
    ...given({ translate }),
    order,
    ...(values === undefined ? {} : { values: mapValues(values, narrow) }),
    events: mapValues(events, (event) => eventIn(event, narrow)),
  };
}

function eventIn({ materiality, say }: FactEvent, narrow: Narrow): FactEvent {
  return { materiality, say: narrow(say) };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
