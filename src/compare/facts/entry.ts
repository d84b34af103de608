import type { FactChange, FactSheet, FactValue, KindVocabulary, Language } from '../../model.ts';

/** An entry of an edition, or the one entry of a kind that has no ids. */
export type Entry = Readonly<Record<string, FactValue | undefined>>;

/**
 * The words for a changed fact's kind: those that the newer edition froze, where it has the kind. Members of enumerations
 * that are no more keep the words that they had, and so does a detail of the publisher's that is gone.
 */
export function wordsFor(
  { kind, field = '' }: FactChange,
  before: FactSheet,
  after: FactSheet,
): KindVocabulary | undefined {
  const [old, now] = [before.vocabulary[kind], after.vocabulary[kind]];
  if (now === undefined || old === undefined) return now ?? old;
  const fields = kind === 'publisher' ? { ...old.fields, ...now.fields } : now.fields;
  const [had, has] = [old.fields[field], fields[field]];
  if (had?.values === undefined || has?.values === undefined) return { ...now, fields };
  return { ...now, fields: { ...fields, [field]: { ...has, values: { ...had.values, ...has.values } } } };
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
