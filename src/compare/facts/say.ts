import { fillTemplate, formatValue, nestQuotes } from '../../i18n/index.ts';
import type { FactChange, FactSheet, FactValue, KindVocabulary, Language } from '../../model.ts';
import { entryOf, nameOf, wordsFor } from './entry.ts';

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
  const vocabulary = wordsFor(change.kind, before, after);
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
    return shown(name, entry?.[name], entry?.['unit']);
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
  return rule?.say[language] ?? unworded[language];
}
