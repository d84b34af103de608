import type { Element } from 'hast';
import type { DocumentSection, Language } from '../model.ts';
import { element, generated } from './element.ts';

/** What stands above a section's words in everyday language. */
const plainLabel: Readonly<Record<Language, string>> = { ru: 'Простыми словами', en: 'In plain words' };

/** The article of a document: header, then sections in one another, each with its number, its heading if it has one, plain words and text. */
export function composeArticle(
  title: string,
  summary: string,
  sections: readonly DocumentSection[],
  language: Language,
): Element {
  const header = element('header', {}, element('h1', {}, title), element('p', { className: ['summary'] }, summary));
  return element(
    'article',
    { lang: language },
    header,
    ...sections.map((section) => composeSection(section, language)),
  );
}

function composeSection(section: DocumentSection, language: Language): Element {
  const { id, number, heading, level, plain, content, sections } = section;
  // The space after the number belongs to it, so that the heading's own text is the heading and nothing else.
  const numbered = element('span', { className: ['number'], ...generated }, `${number} `);
  const head =
    heading === undefined
      ? element('p', { className: ['number'], ...generated }, number)
      : element(`h${Math.min(level, 6)}`, {}, numbered, heading);
  return element(
    'section',
    { id, ...(heading === undefined && { className: ['clause'] }) },
    head,
    ...(plain === undefined ? [] : [composePlain(plain, language)]),
    ...content,
    ...sections.map((inner) => composeSection(inner, language)),
  );
}

function composePlain(plain: string, language: Language): Element {
  const label = element('p', { className: ['label'], ...generated }, plainLabel[language]);
  return element('aside', { className: ['plain'], role: 'note' }, label, element('p', {}, plain));
}
