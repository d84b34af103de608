import { notice, type Side } from '../compare/index.ts';
import { factSheet } from '../compile/sheet.ts';
import { createValues } from '../compile/values.ts';
import { words } from '../compile/words.ts';
import type { Document, DocumentSection, EditionSource, Fact, FactSheet, FactValue, Language } from '../model.ts';
import { itemsOf, referredItems } from './referred.ts';

/** An edition as compare reads it; the document is its authoritative one. */
export function sideOf(source: EditionSource, document: Document): Side {
  return {
    sheet: shownSheet(source, source.language),
    manuscript: {
      title: source.title,
      summary: source.summary,
      sections: source.sections,
      language: source.language,
      vocabulary: source.vocabulary,
      facts: { ...source.facts, publisher: source.publisher },
      shown: shownWords(document),
    },
  };
}

/** The facts of an edition in one language, and of the publisher's details only those that its texts show. */
export function shownSheet(source: EditionSource, language: Language): FactSheet {
  const sheet = factSheet(source, language);
  const texts = JSON.stringify([source.title, source.summary, source.facts, source.sections]);
  const shown = new Set([...texts.matchAll(/\{\{\s*publisher\.([\w-]+)/g)].map(([, field]) => field));
  const publisher = Object.fromEntries(Object.entries(sheet.publisher).filter(([field]) => shown.has(field)));
  if (!/\{\{\s*notice\.days/.test(texts)) return { ...sheet, publisher };
  const vocabulary = { ...sheet.vocabulary, notice };
  return { ...sheet, vocabulary, publisher, notice: { days: `${source.notice.days} days` } };
}

/** An edition's facts as readers see them: references inside their texts filled. */
export function filledSheet(source: EditionSource, language: Language): FactSheet {
  const sheet = shownSheet(source, language);
  const values = createValues(sheet, source.notice.days, language);
  const filled = (value: FactValue | undefined): FactValue | undefined =>
    typeof value === 'string' && value.includes('{{') ? values.fill(value) : value;
  const facts = Object.entries(sheet.facts).map(([kind, entries]) => [
    kind,
    entries.map((entry) => Object.fromEntries(Object.entries(entry).map(([field, value]) => [field, filled(value)]))),
  ]);
  return { ...sheet, facts: Object.fromEntries(facts) as Readonly<Record<string, readonly Fact[]>> };
}

function shownWords(document: Document): Map<string, string> {
  const shown = new Map([
    ['title', plainWords(document.title)],
    ['summary', plainWords(document.summary)],
  ]);
  const items = itemsOf(document.sections);
  const visit = ({ id, heading, plain, content, sections }: DocumentSection): void => {
    if (heading !== undefined) shown.set(`${id}/heading`, plainWords(heading));
    if (plain !== undefined) shown.set(`${id}/plain`, plainWords(plain));
    const text = words({ type: 'root', children: [...content, ...referredItems(content, items)] });
    if (text !== '') shown.set(`${id}/text`, text);
    sections.forEach(visit);
  };
  document.sections.forEach(visit);
  return shown;
}

function plainWords(text: string): string {
  return words({ type: 'root', children: [{ type: 'text', value: text }] });
}
