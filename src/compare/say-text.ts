import { nestQuotes } from '../i18n/index.ts';
import type { Document, DocumentSection, Language, TextChange } from '../model.ts';

/** What a change of text is told from: one edition's title and sections, in the reader's language. */
type Outline = Pick<Document, 'title' | 'sections'>;

interface TextWords {
  readonly added: (section: string) => string;
  readonly removed: (section: string) => string;
  readonly moved: (section: string, before: string) => string;
  readonly under: (section: string, parent: string, before: string | undefined) => string;
  readonly alone: (section: string, before: string) => string;
  readonly reordered: (section: string) => string;
  readonly renamed: (section: string, before: string) => string;
  readonly plain: (section: string) => string;
  readonly changed: (section: string) => string;
  readonly structure: (section: string) => string;
  readonly link: (section: string) => string;
  readonly title: (title: string) => string;
  readonly summary: string;
  readonly quoted: (text: string) => string;
}

const words: Readonly<Record<Language, TextWords>> = {
  ru: {
    added: (section) => `Добавлен раздел ${section}.`,
    removed: (section) => `Исключён раздел ${section}.`,
    moved: (section, before) => `Раздел ${section} перенесён; прежде у него был номер ${before}.`,
    under: (section, parent, before) =>
      `Раздел ${section} теперь стоит в\u00a0разделе ${parent}; прежде ${before === undefined ? 'он стоял отдельно' : `он стоял в\u00a0разделе ${before}`}.`,
    alone: (section, before) => `Раздел ${section} теперь стоит отдельно; прежде он стоял в\u00a0разделе ${before}.`,
    reordered: (section) => `Раздел ${section} переставлен на другое место.`,
    renamed: (section, before) => `Раздел ${section} прежде назывался ${before}.`,
    plain: (section) => `Изменено пояснение простыми словами к\u00a0разделу ${section}.`,
    changed: (section) => `Изменён раздел ${section}.`,
    structure: (section) =>
      `В\u00a0разделе ${section} слова прежние, но расположены иначе: абзацы, пункты и их номера, ячейки таблицы, цитаты, выделения или ссылки.`,
    link: (section) => `В\u00a0разделе ${section} слова прежние, но ссылка ведёт в\u00a0другое место.`,
    title: (title) => `Документ теперь называется ${title}.`,
    summary: 'Изменено краткое описание документа.',
    quoted: (text) => nestQuotes(`«${text}»`, 'ru'),
  },
  en: {
    added: (section) => `Section ${section} was added.`,
    removed: (section) => `Section ${section} was removed.`,
    moved: (section, before) => `Section ${section} was moved; its number was ${before}.`,
    under: (section, parent, before) =>
      `Section ${section} now stands in section ${parent}; before, it stood ${before === undefined ? 'by itself' : `in section ${before}`}.`,
    alone: (section, before) => `Section ${section} now stands by itself; before, it stood in section ${before}.`,
    reordered: (section) => `Section ${section} was moved to another place.`,
    renamed: (section, before) => `Section ${section} was formerly called ${before}.`,
    plain: (section) => `The plain-words explanation of section ${section} changed.`,
    changed: (section) => `Section ${section} changed.`,
    structure: (section) =>
      `In section ${section} the words are the same, but laid out differently: paragraphs, items and their numbers, cells of a table, quotations, emphasis or links.`,
    link: (section) => `In section ${section} the words are the same, but a link leads elsewhere.`,
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
  const called = ({ number, heading }: DocumentSection): string => `${number}\u00a0${say.quoted(heading)}`;
  const shown = now ?? old;
  const name = shown === undefined ? id : called(shown);
  const [only] = parts.size === 1 ? parts : [];
  if (parts.has('added')) return say.added(name);
  if (parts.has('removed')) return say.removed(name);
  if (parts.has('parent') && old !== undefined) {
    const [parent, former] = [parentOf(after.sections, id), parentOf(before.sections, id)];
    const place =
      parent === undefined
        ? say.alone(name, former === undefined ? '' : called(former))
        : say.under(name, called(parent), former && called(former));
    return only === 'parent' ? place : `${say.changed(name)} ${place}`;
  }
  if (only === 'heading' && old !== undefined) return say.renamed(name, say.quoted(old.heading));
  if (only === 'plain' || only === 'structure' || only === 'link') return say[only](name);
  if (only !== 'moved') return say.changed(name);
  return old === undefined || old.number === now?.number ? say.reordered(name) : say.moved(name, old.number);
}

function parentOf(sections: readonly DocumentSection[], id: string): DocumentSection | undefined {
  for (const section of sections) {
    if (section.sections.some((inner) => inner.id === id)) return section;
    const found = parentOf(section.sections, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A section of an outline, however deep. */
export function sectionOf(sections: readonly DocumentSection[], id: string): DocumentSection | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : sectionOf(section.sections, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
