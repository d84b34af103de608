import { fillTemplate, formatValue } from '../../language/index.ts';
import type { Fact, FactChange, FactSheet, FactValue, KindVocabulary, Language } from '../../vocabulary.ts';
import { notice } from './notice.ts';

/** What stands for a value that one of the two editions does not state. */
const absent: Readonly<Record<Language, string>> = { ru: 'не указано', en: 'not stated' };

/** The sentence of an event that the schema has no words for. */
const unworded: Readonly<Record<Language, string>> = {
  ru: '«{what}»: было — {from}, стало — {to}.',
  en: '“{what}”: was {from}, is now {to}.',
};

/**
 * The sentence that tells a change of fact to a reader, from the words that the newer edition froze.
 * @param before @param after the two editions' facts in the reader's language.
 */
export function sayChange(change: FactChange, before: FactSheet, after: FactSheet, language: Language): string {
  const vocabulary =
    change.kind === 'notice' ? notice : (after.vocabulary[change.kind] ?? before.vocabulary[change.kind]);
  const old = entryOf(before, change, change.formerly);
  const now = entryOf(after, change);
  const entry = now ?? old;
  return fillTemplate(sentenceOf(change, vocabulary, language), (name, grammaticalCase) => {
    const shown = (field: string, value: FactValue | undefined, unit: FactValue | undefined): string | undefined =>
      value === undefined
        ? undefined
        : formatValue(value, language, { field: vocabulary?.fields[field], unit, grammaticalCase });
    const field = change.field ?? '';
    if (name === 'from') return shown(field, old?.[field], old?.['unit']) ?? absent[language];
    if (name === 'to') return shown(field, now?.[field], now?.['unit']) ?? absent[language];
    if (name === 'added' || name === 'removed') return shown(field, change[name], undefined);
    if (name === 'what') return nameOf(change, vocabulary, entry, language);
    return shown(name, entry?.[name], entry?.['unit']);
  });
}

function sentenceOf(change: FactChange, vocabulary: KindVocabulary | undefined, language: Language): string {
  const events = change.field === undefined ? vocabulary?.events : vocabulary?.fields[change.field]?.events;
  const rule = events?.[change.event] ?? (change.field === undefined ? undefined : events?.['changed']);
  return rule?.say[language] ?? unworded[language];
}

/** What a change is about, as its kind calls it: for the publisher the label of the detail. */
export function nameOf(
  change: FactChange,
  vocabulary: KindVocabulary | undefined,
  entry: Readonly<Record<string, FactValue | undefined>> | undefined,
  language: Language,
): string {
  if (change.kind === 'publisher' || change.kind === 'notice')
    return vocabulary?.fields[change.field ?? '']?.labels?.[language] ?? change.subject;
  return String(entry?.[vocabulary?.title ?? 'id'] ?? change.subject);
}

function entryOf(
  sheet: FactSheet,
  change: FactChange,
  id = change.subject.slice(change.kind.length + 1),
): Fact | Readonly<Record<string, FactValue | undefined>> | undefined {
  if (change.kind === 'publisher' || change.kind === 'notice') return sheet[change.kind];
  return sheet.facts[change.kind]?.find((fact) => fact.id === id);
}
