import { nestQuotes } from '../i18n/index.ts';
import type { Document, DocumentSection, Language, TextChange } from '../model.ts';

/** What a change of text is told from: one edition's title and sections, in the reader's language. */
type Outline = Pick<Document, 'title' | 'sections'>;

interface TextWords {
  /** Of a clause, which has a number and no heading, the same is said in other words. */
  readonly clause: {
    readonly added: (number: string) => string;
    readonly removed: (number: string) => string;
    readonly moved: (number: string, before: string) => string;
    readonly reordered: (number: string) => string;
    readonly plain: (number: string) => string;
    readonly changed: (number: string) => string;
    /** It got a heading, or lost the one that it had. */
    readonly headed: (number: string, heading: string) => string;
    readonly unheaded: (number: string, before: string) => string;
  };
  readonly added: (section: string) => string;
  readonly removed: (section: string) => string;
  readonly moved: (section: string, before: string) => string;
  readonly reordered: (section: string) => string;
  readonly renamed: (section: string, before: string) => string;
  readonly plain: (section: string) => string;
  readonly changed: (section: string) => string;
  readonly title: (title: string) => string;
  readonly summary: string;
  readonly quoted: (text: string) => string;
}

const words: Readonly<Record<Language, TextWords>> = {
  ru: {
    clause: {
      added: (number) => `Добавлен пункт\u00a0${number}.`,
      removed: (number) => `Исключён пункт\u00a0${number}.`,
      moved: (number, before) => `Пункт\u00a0${number} перенесён; прежде у него был номер ${before}.`,
      reordered: (number) => `Пункт\u00a0${number} переставлен на другое место.`,
      plain: (number) => `Изменено пояснение простыми словами к\u00a0пункту\u00a0${number}.`,
      changed: (number) => `Изменён пункт\u00a0${number}.`,
      headed: (number, heading) => `У\u00a0пункта\u00a0${number} появился заголовок ${heading}.`,
      unheaded: (number, before) => `У\u00a0пункта\u00a0${number} больше нет заголовка; прежде он назывался ${before}.`,
    },
    added: (section) => `Добавлен раздел ${section}.`,
    removed: (section) => `Исключён раздел ${section}.`,
    moved: (section, before) => `Раздел ${section} перенесён; прежде у него был номер ${before}.`,
    reordered: (section) => `Раздел ${section} переставлен на другое место.`,
    renamed: (section, before) => `Раздел ${section} прежде назывался ${before}.`,
    plain: (section) => `Изменено пояснение простыми словами к\u00a0разделу ${section}.`,
    changed: (section) => `Изменён раздел ${section}.`,
    title: (title) => `Документ теперь называется ${title}.`,
    summary: 'Изменено краткое описание документа.',
    quoted: (text) => nestQuotes(`«${text}»`, 'ru'),
  },
  en: {
    clause: {
      added: (number) => `Clause\u00a0${number} was added.`,
      removed: (number) => `Clause\u00a0${number} was removed.`,
      moved: (number, before) => `Clause\u00a0${number} was moved; its number was ${before}.`,
      reordered: (number) => `Clause\u00a0${number} was moved to another place.`,
      plain: (number) => `The plain-words explanation of clause\u00a0${number} changed.`,
      changed: (number) => `Clause\u00a0${number} changed.`,
      headed: (number, heading) => `Clause\u00a0${number} was given the heading ${heading}.`,
      unheaded: (number, before) => `Clause\u00a0${number} no longer has a heading; it was called ${before}.`,
    },
    added: (section) => `Section ${section} was added.`,
    removed: (section) => `Section ${section} was removed.`,
    moved: (section, before) => `Section ${section} was moved; its number was ${before}.`,
    reordered: (section) => `Section ${section} was moved to another place.`,
    renamed: (section, before) => `Section ${section} was formerly called ${before}.`,
    plain: (section) => `The plain-words explanation of section ${section} changed.`,
    changed: (section) => `Section ${section} changed.`,
    title: (title) => `The document is now called ${title}.`,
    summary: 'The short description of the document changed.',
    quoted: (text) => nestQuotes(`“${text}”`, 'en'),
  },
};

/**
 * The sentence that tells what happened to one part of the text.
 * @param parts all that happened to it, at least one.
 */
export function sayText(
  target: string,
  parts: ReadonlySet<TextChange['part']>,
  before: Outline,
  after: Outline,
  language: Language,
): string {
  const say = words[language];
  if (target === 'title') return say.title(say.quoted(after.title));
  if (target === 'summary') return say.summary;
  const id = target.slice('section:'.length);
  const [old, now] = [sectionOf(before.sections, id), sectionOf(after.sections, id)];
  const shown = now ?? old;
  const only = (part: TextChange['part']): boolean => parts.size === 1 && parts.has(part);
  const { number = id, heading } = shown ?? {};
  const name = heading === undefined ? number : `${number}\u00a0${say.quoted(heading)}`;
  const tell = heading === undefined ? say.clause : say;
  if (parts.has('added')) return tell.added(name);
  if (parts.has('removed')) return tell.removed(name);
  if (only('plain')) return tell.plain(name);
  if (only('heading') && old !== undefined) {
    if (old.heading === undefined) return say.clause.headed(number, say.quoted(heading ?? ''));
    const was = say.quoted(old.heading);
    return heading === undefined ? say.clause.unheaded(number, was) : say.renamed(name, was);
  }
  if (!only('moved')) return tell.changed(name);
  return old === undefined || old.number === now?.number ? tell.reordered(name) : tell.moved(name, old.number);
}

/** A section of an outline, however deep. */
export function sectionOf(sections: readonly DocumentSection[], id: string): DocumentSection | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : sectionOf(section.sections, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
