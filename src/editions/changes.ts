/** What readers of one language are told of the difference between two editions. */

import type { Element } from 'hast';
import { accountOf, rowOf, sayChange, sayNote, sayText } from '../compare/index.ts';
import { formatValue } from '../i18n/index.ts';
import type {
  Account,
  Amendment,
  Document,
  EditionSource,
  FactChange,
  FactRow,
  Language,
  Materiality,
  Texts,
  ToldNote,
} from '../model.ts';
import { filledSheet } from './side.ts';

/** One change of fact in words. */
export interface WordedChange {
  readonly change: FactChange;
  readonly sentence: string;
  /** The same as what it is about, what it was and what it is. */
  readonly row: FactRow;
  /** What it amounts to, legal's word included. */
  readonly materiality: Materiality;
}

/** Two articles of one language, the older first. */
export type Articles = readonly [before: Element, after: Element];

/** The difference between two editions in one language. */
export interface Changes {
  readonly amendment: Amendment;
  readonly told: readonly WordedChange[];
  /** What legal says of the change, in this language where it is translated. */
  readonly notes: readonly ToldNote[];
  /** What the change amounts to and why, the weightiest first. */
  readonly account: Account;
  /** Both articles, for whoever draws what changed in them. */
  readonly articles: Articles;
}

/** An edition in one language, compiled. */
export interface Compiled {
  readonly source: EditionSource;
  readonly document: Document;
}

/** Words the difference between two editions in the language of their documents, and draws it. */
export function wordChanges(before: Compiled, after: Compiled, amendment: Amendment): Changes {
  const { language } = after.document;
  const [old, now] = [filledSheet(before.source, language), filledSheet(after.source, language)];
  const told = amendment.facts.map((change) => ({
    change,
    sentence: sayChange(change, old, now, language),
    row: rowOf(change, old, now, language, formatValue),
    materiality: amendment.reasons.find((reason) => reason.change === change)?.materiality ?? change.materiality,
  }));
  const notes = notesOf(after.source, language);
  const account = accountOf(amendment, {
    fact: (change) => sayChange(change, old, now, language),
    text: (target, parts) => sayText(target, parts, before.document, after.document, language),
    notes,
  });
  return { amendment, told, notes, account, articles: [before.document.article, after.document.article] };
}

/** What legal says of the change, in the language asked for or, where that is missing, the authoritative one. */
export function notesOf({ notes, language: authoritative }: EditionSource, language: Language): readonly ToldNote[] {
  const pick = (texts: Texts): string => texts[language] ?? texts[authoritative] ?? '';
  return notes.map((note) => ({
    ...{ id: note.id, note: pick(note.note), more: sayNote(note, language, pick) },
    ...(note.because === undefined ? {} : { because: pick(note.because) }),
  }));
}
