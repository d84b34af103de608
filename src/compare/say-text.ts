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
    readonly structure: (number: string) => string;
    readonly link: (number: string) => string;
    readonly under: (number: string, parent: string, before: string | undefined) => string;
    readonly alone: (number: string, before: string) => string;
    /** It got a heading, or lost the one that it had. */
    readonly headed: (number: string, heading: string) => string;
    readonly unheaded: (number: string, before: string) => string;
  };
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
    clause: {
      added: (number) => `Добавлен пункт\u00a0${number}.`,
      removed: (number) => `Исключён пункт\u00a0${number}.`,
      moved: (number, before) => `Пункт\u00a0${number} перенесён; прежде у него был номер ${before}.`,
      reordered: (number) => `Пункт\u00a0${number} переставлен на другое место.`,
      plain: (number) => `Изменено пояснение простыми словами к\u00a0пункту\u00a0${number}.`,
      changed: (number) => `Изменён пункт\u00a0${number}.`,
      structure: (number) =>
        `В\u00a0пункте\u00a0${number} слова прежние, но расположены иначе: абзацы, пункты и\u00a0их номера, ячейки таблицы, цитаты, выделения или ссылки.`,
      link: (number) => `В\u00a0пункте\u00a0${number} слова прежние, но ссылка ведёт в\u00a0другое место.`,
      under: (number, parent, before) =>
        `Пункт\u00a0${number} теперь стоит в\u00a0разделе ${parent}; прежде ${before === undefined ? 'он стоял отдельно' : `он стоял в\u00a0разделе ${before}`}.`,
      alone: (number, before) =>
        `Пункт\u00a0${number} теперь стоит отдельно; прежде он стоял в\u00a0разделе ${before}.`,
      headed: (number, heading) => `У\u00a0пункта\u00a0${number} появился заголовок ${heading}.`,
      unheaded: (number, before) => `У\u00a0пункта\u00a0${number} больше нет заголовка; прежде он назывался ${before}.`,
    },
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
    clause: {
      added: (number) => `Clause\u00a0${number} was added.`,
      removed: (number) => `Clause\u00a0${number} was removed.`,
      moved: (number, before) => `Clause\u00a0${number} was moved; its number was ${before}.`,
      reordered: (number) => `Clause\u00a0${number} was moved to another place.`,
      plain: (number) => `The plain-words explanation of clause\u00a0${number} changed.`,
      changed: (number) => `Clause\u00a0${number} changed.`,
      structure: (number) =>
        `In clause\u00a0${number} the words are the same, but laid out differently: paragraphs, items and their numbers, cells of a table, quotations, emphasis or links.`,
      link: (number) => `In clause\u00a0${number} the words are the same, but a link leads elsewhere.`,
      under: (number, parent, before) =>
        `Clause\u00a0${number} now stands in section ${parent}; before, it stood ${before === undefined ? 'by itself' : `in section ${before}`}.`,
      alone: (number, before) => `Clause\u00a0${number} now stands by itself; before, it stood in section ${before}.`,
      headed: (number, heading) => `Clause\u00a0${number} was given the heading ${heading}.`,
      unheaded: (number, before) => `Clause\u00a0${number} no longer has a heading; it was called ${before}.`,
    },
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
  const called = ({ number: own, heading: name }: DocumentSection): string =>
    name === undefined ? own : `${own}\u00a0${say.quoted(name)}`;
  const shown = now ?? old;
  const { number = id, heading } = shown ?? {};
  const name = shown === undefined ? id : called(shown);
  const tell = heading === undefined ? say.clause : say;
  const [only] = parts.size === 1 ? parts : [];
  if (parts.has('added')) return tell.added(name);
  if (parts.has('removed')) return tell.removed(name);
  if (parts.has('parent') && old !== undefined) {
    const [parent, former] = [parentOf(after.sections, id), parentOf(before.sections, id)];
    const place =
      parent === undefined
        ? tell.alone(name, former === undefined ? '' : called(former))
        : tell.under(name, called(parent), former && called(former));
    return only === 'parent' ? place : `${tell.changed(name)} ${place}`;
  }
  if (only === 'heading' && old !== undefined) {
    if (old.heading === undefined) return say.clause.headed(number, say.quoted(heading ?? ''));
    const was = say.quoted(old.heading);
    return heading === undefined ? say.clause.unheaded(number, was) : say.renamed(name, was);
  }
  if (only === 'plain' || only === 'structure' || only === 'link') return tell[only](name);
  if (only !== 'moved') return tell.changed(name);
  return old === undefined || old.number === now?.number ? tell.reordered(name) : tell.moved(name, old.number);
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
