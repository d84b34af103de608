import { fillTemplate, formatValue, nestQuotes } from '../../i18n/index.ts';
import type { FactChange, FactSheet, FactValue, KindVocabulary, Language } from '../../model.ts';
import { entryOf, isSingle, nameOf, wordsFor } from './entry.ts';

/** What stands for a value that one of the two editions does not state. */
const absent: Readonly<Record<Language, string>> = { ru: 'не указано', en: 'not stated' };

/** The sentences of events that a kind has no words for: `{kind}` and `{field}` are what it calls itself and its field. */
const unworded: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: {
    added: '{kind}: добавлено «{what}».',
    removed: '{kind}: исключено «{what}».',
    moved: '{kind}: «{what}» стоит на другом месте перечня.',
    renamed: '{kind}: у «{what}» другое служебное имя.',
    detail: '{what}: было — {from}, стало — {to}.',
    value: '{field} («{what}»): было — {from}, стало — {to}.',
  },
  en: {
    added: '{kind}: “{what}” was added.',
    removed: '{kind}: “{what}” was removed.',
    moved: '{kind}: “{what}” was moved within the list.',
    renamed: '{kind}: the internal name of “{what}” changed.',
    detail: '{what}: was {from}, is now {to}.',
    value: '{field} (“{what}”): was {from}, is now {to}.',
  },
};

/**
 * The sentence that tells a change of fact to a reader, from the words that the newer edition froze.
 * @param before @param after the two editions' facts in the reader's language.
 */
export function sayChange(change: FactChange, before: FactSheet, after: FactSheet, language: Language): string {
  const vocabulary = wordsFor(change, before, after);
  const old = entryOf(before, change, change.formerly);
  const now = entryOf(after, change);
  const entry = now ?? old;
  const field = change.field ?? '';
  const worded = sentenceOf(change, vocabulary, language);
  const sentence = startsWithHundred(old?.[field]) ? worded.replace(' с {from', ' со {from') : worded;
  const filled = fillTemplate(sentence, (name, grammaticalCase) => {
    const shown = (field: string, value: FactValue | undefined, unit: FactValue | undefined): string | undefined =>
      value === undefined
        ? undefined
        : formatValue(value, language, { field: vocabulary?.fields[field], unit, grammaticalCase });
    if (name === 'from') return shown(field, old?.[field], old?.['unit']) ?? absent[language];
    if (name === 'to') return shown(field, now?.[field], now?.['unit']) ?? absent[language];
    if (name === 'added' || name === 'removed') return shown(field, change[name], undefined);
    if (name === 'what') return nameOf(change, vocabulary, entry, language);
    const value = shown(name, entry?.[name], entry?.['unit']);
    return value ?? calledIn(vocabulary, change, name, language);
  });
  return nestQuotes(filled, language);
}

/** Before a hundred Russian lengthens its preposition: «со 180 дней» is read «со ста восьмидесяти». */
function startsWithHundred(value: FactValue | undefined): boolean {
  return /^1\d\d(?:\D|(?:\d{3})+\D|$)/.test(`${value ?? ''}`);
}

function sentenceOf(change: FactChange, vocabulary: KindVocabulary | undefined, language: Language): string {
  const events = change.field === undefined ? vocabulary?.events : vocabulary?.fields[change.field]?.events;
  const rule = events?.[change.event] ?? (change.field === undefined ? undefined : events?.['changed']);
  const sort = isSingle(change.kind) ? 'detail' : 'value';
  return rule?.say[language] ?? unworded[language][change.field === undefined ? change.event : sort] ?? '';
}

/** What a kind calls itself, or the field that changed. */
function calledIn(
  vocabulary: KindVocabulary | undefined,
  { kind, field }: FactChange,
  name: string,
  language: Language,
): string | undefined {
  if (name === 'kind') return vocabulary?.label[language] ?? kind;
  return name === 'field' && field !== undefined ? (vocabulary?.fields[field]?.labels?.[language] ?? field) : undefined;
}
