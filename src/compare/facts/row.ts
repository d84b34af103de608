import { fillTemplate } from '../../i18n/template.ts';
import type { ValueContext } from '../../i18n/value.ts';
import type { FactChange, FactRow, FactSheet, FactValue, KindVocabulary, Language } from '../../model.ts';
import { type Entry, entryOf, isSingle, nameOf, wordsFor } from './entry.ts';

/** A fact's value as readers see it. */
export type Wording = (value: FactValue, language: Language, context: ValueContext) => string;

interface RowWords {
  /** The label of an entry's position among its kind, and of its id. */
  readonly place: string;
  readonly id: string;
  readonly ordinal: (position: number) => string;
}

const words: Readonly<Record<Language, RowWords>> = {
  ru: { place: 'место в перечне', id: 'служебное имя', ordinal: (position) => `${position}-е` },
  en: { place: 'place in the list', id: 'internal name', ordinal: (position) => `No. ${position}` },
};

/**
 * A change of fact as a row of a table.
 * @param before @param after the two editions' facts in the reader's language.
 * @param word how their values are worded, where they are not words already.
 */
export function rowOf(
  change: FactChange,
  before: FactSheet,
  after: FactSheet,
  language: Language,
  word: Wording,
): FactRow {
  const vocabulary = wordsFor(change.kind, before, after);
  const old = entryOf(before, change, change.formerly);
  const now = entryOf(after, change);
  const label = vocabulary?.label[language] ?? change.kind;
  const named = { label, name: nameOf(change, vocabulary, now ?? old, language) };
  const say = words[language];
  switch (change.event) {
    case 'added':
      return { label, ...given('after', now && itemOf(now, vocabulary, language, word)) };
    case 'removed':
      return { label, ...given('before', old && itemOf(old, vocabulary, language, word)) };
    case 'renamed':
      return { ...named, field: say.id, ...given('before', change.formerly), ...given('after', now?.['id'] as string) };
    case 'moved': {
      const place = (sheet: FactSheet, entry: Entry | undefined): string =>
        say.ordinal(1 + (sheet.facts[change.kind] ?? []).map(({ id }) => id).indexOf(String(entry?.['id'])));
      return { ...named, field: say.place, before: place(before, old), after: place(after, now) };
    }
  }
  const field = change.field ?? '';
  const value = (entry: Entry | undefined): string | undefined => wordsOf(entry, field, vocabulary, language, word);
  const fieldLabel = vocabulary?.fields[field]?.labels?.[language] ?? field;
  const told = isSingle(change.kind) || fieldLabel === label ? {} : { field: lowered(fieldLabel) };
  return { ...named, ...told, ...given('before', value(old)), ...given('after', value(now)) };
}

/** An entry in words: by its kind's pattern or, where it shows as a table, what it is and the rest by label. */
function itemOf(entry: Entry, vocabulary: KindVocabulary | undefined, language: Language, word: Wording): string {
  const value = (field: string): string | undefined => wordsOf(entry, field, vocabulary, language, word);
  const pattern = vocabulary?.item?.[language];
  const title = vocabulary?.title ?? 'id';
  if (pattern !== undefined) return fillTemplate(pattern, (name) => value(name === 'what' ? title : name));
  const rest = Object.entries(vocabulary?.fields ?? {}).flatMap(([field, { labels }]) => {
    const [words, label] = [value(field), labels?.[language]];
    return field === title || words === undefined || label === undefined ? [] : [`${lowered(label)}: ${words}`];
  });
  return [value(title) ?? String(entry['id'] ?? ''), ...rest].join('; ');
}

function wordsOf(
  entry: Entry | undefined,
  field: string,
  vocabulary: KindVocabulary | undefined,
  language: Language,
  word: Wording,
): string | undefined {
  const value: FactValue | undefined = entry?.[field];
  const context = { field: vocabulary?.fields[field], unit: entry?.['unit'] };
  return value === undefined ? undefined : word(value, language, context);
}

/** A label inside a line; one that begins with an abbreviation stays as it is. */
function lowered(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function given<Name extends string>(name: Name, value: string | undefined): { readonly [N in Name]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: string };
}
