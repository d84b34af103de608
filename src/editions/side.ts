import { notice, type Side } from '../compare/index.ts';
import { gazetteText, itemForms, type SectionText } from '../compile/gazette-text.ts';
import { factSheet } from '../compile/sheet.ts';
import { createValues } from '../compile/values.ts';
import type { Document, DocumentSection, EditionSource, Fact, FactSheet, FactValue, Language } from '../model.ts';
import { referredItems } from './referred.ts';

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
      shown: formsOf(document),
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

/** Each part of a document as told, by the name that compare has for it. */
function formsOf({ article, sections: all }: Document): Map<string, string> {
  const { title, summary, sections } = gazetteText(article);
  const forms = new Map([
    ['title', title],
    ['summary', summary],
  ]);
  const items = itemForms(article);
  const contents = new Map(flat(all).map(({ id, content }) => [id, content]));
  const visit = ({ id, heading, plain, text, sections: nested }: SectionText): void => {
    // When an item changes, so does the text that refers to it.
    const referred = referredItems(contents.get(id) ?? []).map((item) => items.get(item) ?? '');
    forms.set(`${id}/heading`, heading).set(`${id}/text`, text + referred.join(''));
    if (plain !== undefined) forms.set(`${id}/plain`, plain);
    nested.forEach(visit);
  };
  sections.forEach(visit);
  return forms;
}

function flat(sections: readonly DocumentSection[]): DocumentSection[] {
  return sections.flatMap((section) => [section, ...flat(section.sections)]);
}
