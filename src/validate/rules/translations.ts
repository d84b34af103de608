import type { Report } from '../../findings.ts';
import type { FactVocabulary, Language, YamlPath } from '../../model.ts';
import type { PolicyContext, PublisherContext, Rule, Typed } from '../context.ts';
import { type AnyFact, type AnySection, type Stated, sectionsOf } from '../walk.ts';
import { compareEntries, compareFields, type Sides } from './entries.ts';
import { checkScript, russianWord } from './script.ts';

/** A translation has the same entries with the same texts, and nothing of its own. */
export const translated: Rule = (context, report) => {
  for (const [language, translation] of context.translations) compareFile(context, translation, language, report);
};

/** The translated details of the publisher are those that need a translation. */
export function checkPublisherTranslations({ file, translations }: PublisherContext, report: Report): void {
  for (const [language, { value, locate }] of translations) {
    const sides = { locate, language, report };
    compareFields('publisher', { ...file.value }, { ...value }, ['name'], { ...sides, path: [] });
    checkScript(value.name, ['name'], sides);
    const given = value.details ?? [];
    const isGiven = new Set(given.map(({ id }) => id));
    // What reads the same in both languages is left out.
    const ours = (file.value.details ?? []).filter(
      (detail) => isGiven.has(detail.id) || russianWord(detail.value, language) !== undefined,
    );
    const path = value.details === undefined ? [] : ['details'];
    const list = { name: (id: string) => `publisher.${id}`, path };
    compareEntries(ours, given, list, sides, ({ id, value: text }, other, at) =>
      compareFields(`publisher.${id}`, { value: text }, { value: other.value }, ['value'], { ...sides, path: at }),
    );
    for (const [index, { value: text }] of given.entries()) checkScript(text, ['details', index, 'value'], sides);
  }
}

type File = Typed<Stated>;

function compareFile({ file, vocabulary }: PolicyContext, translation: File, language: Language, report: Report): void {
  const sides: Sides = { locate: translation.locate, language, report };
  const facts = factLists(file);
  const theirs = factLists(translation);
  for (const kind of Object.keys({ ...facts, ...theirs })) {
    const list = { name: (id: string) => `${kind}.${id}`, path: ['facts', kind] };
    const fields = translatable(vocabulary, kind);
    compareEntries(facts[kind] ?? [], theirs[kind] ?? [], list, sides, (ours, other, path) =>
      compareFields(`${kind}.${ours.id}`, ours, other, fields, { ...sides, path }),
    );
  }
  const elsewhere = { ours: sectionIds(file), theirs: sectionIds(translation) };
  compareSections(file.value.sections, translation.value.sections, ['sections'], { ...sides, elsewhere });
}

function compareSections(
  ours: readonly AnySection[],
  theirs: readonly AnySection[],
  path: YamlPath,
  sides: Sides,
): void {
  const list = { name: (id: string) => `section:${id}`, path };
  compareEntries(ours, theirs, list, sides, (section, other, at) => {
    const fields = ['heading', 'plain', 'text'];
    compareFields(`section:${section.id}`, { ...section }, { ...other }, fields, { ...sides, path: at });
    compareSections(section.sections ?? [], other.sections ?? [], [...at, 'sections'], sides);
  });
}

function sectionIds({ value }: File): ReadonlySet<string> {
  return new Set([...sectionsOf(value)].map(({ section }) => section.id));
}

function translatable(vocabulary: FactVocabulary, kind: string): string[] {
  const fields = Object.entries(vocabulary[kind]?.fields ?? {});
  return fields.flatMap(([name, { translate }]) => (translate === true ? [name] : []));
}

function factLists({ value }: File): Readonly<Record<string, readonly AnyFact[]>> {
  return value.facts ?? {};
}
