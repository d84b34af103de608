import type { Report } from '../../findings.ts';
import type { FactVocabulary, Language, YamlPath } from '../../model.ts';
import type { PolicyContext, PublisherContext, Rule, Typed } from '../context.ts';
import { type AnyFact, type AnySection, type Stated, sectionsOf } from '../walk.ts';
import { compareEntries, compareFields, type Sides } from './entries.ts';
import { checkScript } from './script.ts';

/** A translation has the same entries with the same texts, and nothing of its own. */
export const translated: Rule = (context, report) => {
  for (const [language, translation] of context.translations) compareFile(context, translation, language, report);
};

/** The translated details of the publisher are those that need a translation. */
export function checkPublisherTranslations({ file, translations, vocabulary }: PublisherContext, report: Report): void {
  const fields = translatable(vocabulary, 'publisher');
  for (const [language, { value, locate }] of translations) {
    compareFields('publisher', { ...file.value }, { ...value }, fields, { path: [], locate, language, report });
    for (const [field, text] of Object.entries(value)) checkScript(text, [field], { locate, language, report });
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
