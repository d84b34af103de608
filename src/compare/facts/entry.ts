import type { FactChange, FactSheet, FactValue, KindVocabulary, Language } from '../../model.ts';

/** An entry of an edition, or the one entry of a kind that has no ids. */
export type Entry = Readonly<Record<string, FactValue | undefined>>;

/**
 * The words for a kind: those that the newer edition froze, where it has the kind. A detail of the publisher's that is
 * gone has the older ones.
 */
export function wordsFor(kind: string, before: FactSheet, after: FactSheet): KindVocabulary | undefined {
  const [old, now] = [before.vocabulary[kind], after.vocabulary[kind]];
  if (kind !== 'publisher' || old === undefined || now === undefined) return now ?? old;
  return { ...now, fields: { ...old.fields, ...now.fields } };
}

/** The entry that a change is about, as one of the two editions has it. */
export function entryOf(
  sheet: FactSheet,
  change: FactChange,
  id = change.subject.slice(change.kind.length + 1),
): Entry | undefined {
  if (isSingle(change.kind)) return sheet[change.kind];
  return sheet.facts[change.kind]?.find((fact) => fact.id === id);
}

/** What a change is about, as its kind calls it: for the publisher and the notice the label of the detail. */
export function nameOf(
  change: FactChange,
  vocabulary: KindVocabulary | undefined,
  entry: Entry | undefined,
  language: Language,
): string {
  if (isSingle(change.kind)) return vocabulary?.fields[change.field ?? '']?.labels?.[language] ?? change.subject;
  return String(entry?.[vocabulary?.title ?? 'id'] ?? change.subject);
}

/** Kinds of one entry that has no id. */
export function isSingle(kind: string): kind is 'publisher' | 'notice' {
  return kind === 'publisher' || kind === 'notice';
}
