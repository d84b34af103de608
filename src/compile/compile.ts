import type { ElementContent } from 'hast';
import type { Locate, Report } from '../findings.ts';
import { findStrayBraces } from '../i18n/index.ts';
import type { Document, DocumentSection, EditionSource, Language } from '../model.ts';
import { composeArticle, inLanguage } from './article.ts';
import { digestOfText } from './gazette-text.ts';
import { renderKind } from './kinds.ts';
import { flatten, isBorrowed, type OutlineSection, outline, type SourceText } from './outline.ts';
import type { Readings } from './prose/elements.ts';
import { createBudget } from './prose/limits.ts';
import { compileProse, type ProseContext } from './prose/prose.ts';
import { factSheet, factTexts } from './sheet.ts';
import { type Tell, tellOf } from './tell.ts';
import { typeset } from './typography.ts';
import { createValues, faultsOf } from './values.ts';

const nowhere: Locate = () => ({ file: '', line: 1, column: 1 });

/**
 * Makes the document that readers of one language see from an edition's source. Never throws on what a policy says: what
 * is wrong is reported, and stays in the document as it is written.
 * @param locate finds places in the file of that language.
 * @param readings what texts of other editions read as, for whoever compiles several.
 */
export function compile(
  source: EditionSource,
  language: Language,
  report: Report = () => {},
  locate: Locate = nowhere,
  readings: Readings = new Map(),
): Document {
  const values = createValues(factSheet(source, language), source.notice.days, language);
  const topSections = outline(source, language);
  const sections = new Map(flatten(topSections).map((section) => [section.id, section]));
  const anchors = new Set(sections.keys());
  const shownKinds = new Set<string>();
  const termLinks: (() => void)[] = [];
  const itemLinks: (() => void)[] = [];
  const typesetText = (text: string): string => typeset(text, language);

  const context: ProseContext = {
    values,
    sections,
    typeset: typesetText,
    anchor(id) {
      if (anchors.has(id)) return undefined;
      anchors.add(id);
      return id;
    },
    block(kind) {
      const block = renderKind(kind, values, context.anchor, typesetText);
      if (block) shownKinds.add(kind);
      return block;
    },
    budget: createBudget(),
    readings,
    linkTerm: (tell) => termLinks.push(tell),
    linkItem({ id, item = '', offset }, tell) {
      const anchor = `${id}-${item}`;
      itemLinks.push(() => {
        if (sections.has(anchor)) tell('link-item-hidden', offset, { section: id, item, taken: anchor });
        else if (!anchors.has(anchor)) tell('link-item-unknown', offset, { section: id, item });
      });
    },
  };

  const plainText = (text: SourceText): string => {
    checkPlainText(text.text, tellOf(text, report, locate));
    return typesetText(values.fill(text.text));
  };

  function checkPlainText(text: string, tell: Tell): void {
    for (const { fault, reference } of faultsOf(text, values))
      tell(fault, reference.offset, { reference: reference.source });
    checkBraces(text, tell);
  }

  function compileSection(section: OutlineSection): DocumentSection {
    const { id, number, level, heading, plain, text } = section;
    if (text) checkBraces(text.text, tellOf(text, report, locate));
    return {
      id,
      number,
      level,
      ...(heading && { heading: plainText(heading) }),
      ...(plain && { plain: plainText(plain) }),
      content: text ? compileText(id, text) : [],
      sections: section.sections.map(compileSection),
      ...borrowedOf(section),
    };
  }

  function compileText(id: string, text: SourceText): ElementContent[] {
    const content = compileProse(id, text.text, tellOf(text, report, locate), context);
    if (!isBorrowed(text)) return content;
    return content.map((node) =>
      node.type === 'element' ? { ...node, properties: { ...node.properties, ...inLanguage(source.language) } } : node,
    );
  }

  function borrowedOf(section: OutlineSection): Pick<DocumentSection, 'borrowed'> {
    const parts = (['heading', 'plain'] as const).filter(
      (part) => language !== source.language && isBorrowed(section[part]),
    );
    return parts.length === 0 ? {} : { borrowed: { language: source.language, parts } };
  }

  const written = (language === source.language ? undefined : source.translations[language]) ?? source;
  const own = written.language === language;
  const top = (field: 'title' | 'summary'): SourceText => ({ text: written[field], ...(own && { path: [field] }) });
  const title = plainText(top('title'));
  const summary = plainText(top('summary'));
  for (const text of factTexts(source, language)) checkPlainText(text.text, tellOf(text, report, locate));
  const compiled = topSections.map(compileSection);
  if (!shownKinds.has('terms')) for (const tell of termLinks) tell();
  for (const tell of itemLinks) tell();

  const article = composeArticle(title, summary, compiled, language, own ? undefined : written.language);
  return {
    policy: source.policy,
    ...(source.edition !== undefined && { edition: source.edition }),
    language,
    title,
    summary,
    sections: compiled,
    article,
    digest: digestOfText(article),
  };
}

function checkBraces(text: string, tell: Tell): void {
  for (const offset of findStrayBraces(text)) tell('braces-left', offset, { text: text.slice(offset, offset + 24) });
}
