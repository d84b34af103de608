/**
 * The text as told, `gazette-text`: the one form in which texts are compared and which the record's digest is made of.
 * What reads differently has another form: words, and what is a paragraph, an item and its mark, a cell, a quotation, a
 * deletion, a link and where it leads. What a browser or a theme may change has none: white space, anchors, alignment,
 * numbers of sections and other parts that are made for the page.
 */
import type { Element, ElementContent } from 'hast';
import { sha256 } from '../digest.ts';
import type { Digest } from '../model.ts';
import { enclosed, marker } from '../text-markers.ts';
import { blocksForm } from './gazette-text/blocks.ts';
import { inlineForm } from './gazette-text/inline.ts';
import { elementsOf } from './gazette-text/lists.ts';
import { type Targets, targetsIn } from './gazette-text/targets.ts';

/** The forms of a section's parts, and the sections in it. */
export interface SectionText {
  readonly id: string;
  /** A marker alone for a clause, which has no heading. */
  readonly heading: string;
  readonly plain?: string;
  /** The section's own text; empty where it has none. */
  readonly text: string;
  readonly sections: readonly SectionText[];
}

/** The forms of an article's parts. */
export interface GazetteText {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly SectionText[];
}

/** The text of an article as told, part by part. */
export function gazetteText(article: Element): GazetteText {
  const [header, ...sections] = elementsOf(article);
  const targets = targetsIn(new Set(sections.flatMap(idsIn)));
  const [title, ...summary] = header === undefined ? [] : elementsOf(header);
  return {
    title: title === undefined ? '' : lineForm(title, targets),
    summary: summary.map((paragraph) => lineForm(paragraph, targets)).join(''),
    sections: sections.map((section) => sectionText(section, targets)),
  };
}

/** Names this form; a digest of another one is never taken for this one's. */
const format = 'gazette-text-0';

/** The digest of an article's text as told, as the publication record holds it. */
export function digestOfText(article: Element): Digest {
  const { title, summary, sections } = gazetteText(article);
  const parts = [enclosed('title', title), enclosed('summary', summary), ...sections.map(sectionForm)];
  return sha256(`${format}\n${parts.join('')}`);
}

function sectionForm({ id, heading, plain, text, sections }: SectionText): string {
  const parts = [
    enclosed('heading', heading),
    plain === undefined ? '' : enclosed('plain', plain),
    enclosed('text', text),
    ...sections.map(sectionForm),
  ];
  return enclosed('section', parts.join(''), id);
}

function idsIn(section: Element): string[] {
  if (section.tagName !== 'section') return [];
  return [String(section.properties['id'] ?? ''), ...elementsOf(section).flatMap(idsIn)];
}

/** The forms of the items of an article that have an anchor, by it. */
export function itemForms(article: Element): ReadonlyMap<string, string> {
  const targets = targetsIn(new Set(elementsOf(article).flatMap(idsIn)));
  const forms = new Map<string, string>();
  const visit = (element: Element): void => {
    const { id } = element.properties;
    if (element.tagName === 'li' && typeof id === 'string') forms.set(id, blocksForm(element.children, targets, true));
    elementsOf(element).forEach(visit);
  };
  visit(article);
  return forms;
}

function sectionText(section: Element, targets: Targets): SectionText {
  const content: ElementContent[] = [];
  const sections: SectionText[] = [];
  let heading = marker('clause');
  let plain: string | undefined;
  for (const child of section.children) {
    if (child.type === 'element' && child.tagName === 'section') sections.push(sectionText(child, targets));
    else if (child.type === 'element' && /^h[1-6]$/.test(child.tagName)) heading = lineForm(child, targets);
    else if (child.type === 'element' && child.tagName === 'aside') plain = blocksForm(child.children, targets, true);
    else content.push(child);
  }
  return {
    id: String(section.properties['id'] ?? ''),
    heading,
    ...(plain !== undefined && { plain }),
    text: blocksForm(content, targets),
    sections,
  };
}

/** The form of an element that holds a line of text, with its language where that is another one. */
function lineForm(line: Element, targets: Targets): string {
  const { lang } = line.properties;
  const form = inlineForm(line.children, targets);
  return typeof lang === 'string' ? enclosed('lang', form, lang) : form;
}
