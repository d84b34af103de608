/** The working text as the other rooms know it. */

import type { Locate } from '../findings.ts';
import type { EditionSource, Language, Section, Translation, YamlPath } from '../model.ts';
import type { PolicyContext } from './context.ts';
import { detailLabels, detailValues } from './details.ts';
import type { PublisherFile } from './files.ts';
import type { CheckedPolicy } from './policy.ts';

/** A working text, and where each of its values stands. */
export interface Draft {
  readonly source: EditionSource;
  /** False where a rule was broken; what that leads to when compiled need not be told again. */
  readonly sound: boolean;
  /**
   * Finds places in the file of one language, by paths into `source`; into a translation by the path of the same value
   * in `source.translations`. Paths that begin with `publisher` or `notice` lead to the publisher's file.
   */
  readonly locate: (language: Language) => Locate;
}

/** Puts together what a policy states in all languages. */
export function draftOf(context: CheckedPolicy): Draft {
  const { id, file, publisher, vocabulary } = context;
  const [language = 'ru'] = publisher.languages;
  const { title, summary, succeeds, holds, facts = {}, sections } = file.value;
  const source: EditionSource = {
    ...{ policy: id, language, languages: publisher.languages, title, summary },
    ...(succeeds === undefined ? {} : { succeeds }),
    publisher: detailValues(publisher.file.value),
    labels: detailLabels(publisher.file.value),
    notice: noticeOf(context),
    ...(holds === 'by-agreement' ? { holds } : {}),
    ...{ vocabulary, facts, sections },
    notes: [...context.changes].map(([name, { value }]) => ({ id: name, ...value })),
    translations: Object.fromEntries(
      [...context.translations.keys()].map((to) => [to, translationOf(context, to)] as const),
    ),
  };
  return { source, sound: context.sound, locate: (to) => locatorOf(context, source, to) };
}

/** The policy's own days, or else the publisher's. */
function noticeOf({ file, publisher }: PolicyContext): EditionSource['notice'] {
  const { zone, notice } = publisher.file.value;
  const { material, clarification } = file.value.notice ?? {};
  return {
    days: material === undefined ? notice.days : Number.parseInt(material, 10),
    ...(clarification === undefined ? {} : { clarification: Number.parseInt(clarification, 10) }),
    zone,
  };
}

/** A translation with its entries in the original's order. */
function translationOf({ file, translations, publisher }: PolicyContext, language: Language): Translation {
  const { title, summary, facts = {}, sections } = translations.get(language)?.value ?? file.value;
  const original = file.value.facts ?? {};
  return {
    ...{ language, title, summary },
    publisher: detailValues(publisher.translations.get(language)?.value ?? {}),
    facts: Object.fromEntries(
      Object.entries(facts).map(([kind, entries]) => [kind, inOrder(entries, original[kind] ?? [])]),
    ),
    sections: sectionsInOrder(sections, file.value.sections),
  };
}

function sectionsInOrder(sections: readonly Section[], original: readonly Section[]): Section[] {
  const byId = new Map(original.map((section) => [section.id, section]));
  return inOrder(sections, original).map((section) =>
    section.sections === undefined
      ? section
      : { ...section, sections: sectionsInOrder(section.sections, byId.get(section.id)?.sections ?? []) },
  );
}

function inOrder<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  original: readonly { readonly id: string }[],
): Entry[] {
  const position = new Map(original.map(({ id }, index) => [id, index]));
  const at = ({ id }: Entry): number => position.get(id) ?? original.length;
  return [...entries].sort((a, b) => at(a) - at(b));
}

function locatorOf(
  { file, translations, changes, publisher }: PolicyContext,
  source: EditionSource,
  to: Language,
): Locate {
  const own = to === source.language;
  const text = own ? file : translations.get(to);
  const details = own ? publisher.file : publisher.translations.get(to);
  return (path, at) => {
    const [first, ...rest] = path;
    if (first === 'notes')
      return [...changes.values()][Number(rest[0])]?.locate(rest.slice(1), at) ?? file.locate([], at);
    if (first === 'notice') {
      const own = file.value.notice?.material === undefined ? undefined : ['notice', 'material'];
      if (rest[0] !== 'zone' && own !== undefined) return file.locate(own, at);
      return publisher.file.locate(rest[0] === 'zone' ? rest : path, at);
    }
    if (first === 'publisher') {
      const there = details ?? publisher.file;
      return there.locate(detailPath(there.value, rest), at);
    }
    if (own || text === undefined) return file.locate(path, at);
    return text.locate(pathInFile(path, source.translations[to], text.value), at);
  };
}

/** A detail is named by its id, and stands in a list. */
function detailPath({ details = [] }: Pick<PublisherFile, 'details'>, [field, ...rest]: YamlPath): YamlPath {
  const index = details.findIndex(({ id }) => id === field);
  return index < 0 ? [field, ...rest].filter((key) => key !== undefined) : ['details', index, 'value', ...rest];
}

/** Entries of a translation stand in the original's order; their file may have another. */
function pathInFile(path: YamlPath, ordered: unknown, written: unknown): YamlPath {
  let [here, there] = [ordered, written];
  return path.map((key) => {
    const entry = childOf(here, key);
    const wanted = Array.isArray(there) ? there.findIndex((item) => idOf(item) === idOf(entry)) : -1;
    const found = idOf(entry) === undefined || wanted < 0 ? key : wanted;
    here = entry;
    there = childOf(there, found);
    return found;
  });
}

function childOf(value: unknown, key: string | number): unknown {
  return (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
}

function idOf(value: unknown): unknown {
  return childOf(value, 'id');
}
