/** The schema's own words that a text shows with its facts: a change of these is none that a change of facts explains. */
import { findReferences } from '../i18n/index.ts';
import type { FactVocabulary, FieldVocabulary, Language } from '../model.ts';

/** What the references of an edition's texts are put into words with, in its authoritative language. */
export interface SchemaWords {
  readonly language: Language;
  readonly vocabulary: FactVocabulary;
  /** What is stated of each kind, the publisher's details too. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a reference shows: a whole kind, or a field of one; without a name it is what stands for the entry. */
interface Shown {
  readonly kind: string;
  readonly whole: boolean;
  readonly field?: string | undefined;
}

type Text = readonly [text: string, words: SchemaWords];

/**
 * Whether two texts show the facts that they refer to in the same words. Words that only one of the editions has, a new
 * member of an enumeration for example, come and go with facts.
 */
export function sameWords(one: Text, other: Text): boolean {
  const shown = new Map([...shownIn(...one), ...shownIn(...other)]);
  const [a, b] = [one[1], other[1]];
  return [...shown.values()].every(
    (what) => JSON.stringify(wordsOf(what, a, b)) === JSON.stringify(wordsOf(what, b, a)),
  );
}

/** What the references of a text show, and those in the facts behind them. */
function shownIn(text: string, words: SchemaWords, found = new Map<string, Shown>()): Map<string, Shown> {
  for (const { path } of findReferences(text)) {
    const [kind = '', id, field] = path;
    const key = id === undefined ? kind : `${kind}.${field ?? ''}`;
    if (found.has(key)) continue;
    found.set(key, { kind, whole: id === undefined, field });
    if (Object.hasOwn(words.facts, kind)) shownIn(JSON.stringify(words.facts[kind]), words, found);
  }
  return found;
}

/** The words for what is shown, as far as the other edition has words for the same. */
function wordsOf({ kind, whole, field }: Shown, { vocabulary, language }: SchemaWords, other: SchemaWords): unknown {
  if (!Object.hasOwn(vocabulary, kind) || !Object.hasOwn(other.vocabulary, kind)) return undefined;
  const [words, others] = [vocabulary[kind], other.vocabulary[kind]];
  const { title, value, caption, show, item, fields = {} } = words ?? {};
  const inBoth = Object.keys(fields).filter((name) => Object.hasOwn(others?.fields ?? {}, name));
  const members = (name: string): unknown => membersOf(fields[name], others?.fields[name], language);
  if (whole) {
    const labelled = inBoth.map((name) => [name, fields[name]?.labels?.[language], members(name)]);
    return [caption?.[language], show, item?.[language], labelled];
  }
  const names = field === undefined ? [value, title] : [field];
  return names.map((name) => [name, name !== undefined && inBoth.includes(name) ? members(name) : undefined]);
}

function membersOf(
  field: FieldVocabulary | undefined,
  other: FieldVocabulary | undefined,
  language: Language,
): unknown {
  const inBoth = Object.entries(field?.values ?? {}).filter(([member]) => Object.hasOwn(other?.values ?? {}, member));
  return inBoth.map(([member, texts]) => [member, texts[language]]).sort();
}
