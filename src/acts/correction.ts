import type { EditionSource, Fact, Language, Section, Translation } from '../model.ts';
import { present } from './present.ts';

/** A text of a translation that is mended; nothing in `from` where it was missing. */
export interface MendedText {
  /** `title`, `deadlines.answer.what`, `section:rights.text`, `publisher.name`. */
  readonly name: string;
  readonly from?: string;
  readonly to: string;
}

/** A frozen edition with one translation mended after the working text. */
export interface CorrectedTranslation {
  readonly edition: EditionSource;
  readonly changes: readonly MendedText[];
  /** Texts that have no translation, because their original changed since. */
  readonly missing: readonly string[];
}

/**
 * Mends a translation of an edition: each text whose original still is what the edition says is taken from the working
 * text's translation, the others stay. What the edition says of its changes stays too.
 */
export function correctTranslation(
  edition: EditionSource,
  draft: EditionSource,
  language: Language,
): CorrectedTranslation {
  const changes: MendedText[] = [];
  const missing: string[] = [];
  const choose: Choose = (name, before, now) => {
    const chosen = before.original === now.original && now.translation !== undefined ? now : before;
    const { translation } = chosen;
    if (translation === undefined) missing.push(name);
    else if (translation !== before.translation)
      changes.push({
        name,
        ...(before.translation === undefined ? {} : { from: before.translation }),
        to: translation,
      });
    return translation;
  };
  const translation = mend(sideOf(edition, language), sideOf(draft, language), choose);
  return {
    edition: { ...edition, translations: { ...edition.translations, [language]: translation } },
    changes,
    missing,
  };
}

/** A text in the authoritative language and in another. */
interface Pair {
  readonly original: string | undefined;
  readonly translation: string | undefined;
}

type Choose = (name: string, before: Pair, now: Pair) => string | undefined;

/** All texts of an edition, or of the working text, by name. */
interface Side {
  readonly source: EditionSource;
  readonly language: Language;
  readonly translation: Translation | undefined;
  readonly pair: (pick: (texts: EditionSource | Translation) => unknown) => Pair;
}

function sideOf(source: EditionSource, language: Language): Side {
  const translation = source.translations[language];
  const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    ...{ source, language, translation },
    pair: (pick) => ({ original: textOf(pick(source)), translation: translation && textOf(pick(translation)) }),
  };
}

function mend(before: Side, now: Side, choose: Choose): Translation {
  const { source, translation: old } = before;
  const take = (name: string, pick: (texts: EditionSource | Translation) => unknown): string | undefined =>
    choose(name, before.pair(pick), now.pair(pick));
  const details = Object.keys({ ...old?.publisher, ...now.translation?.publisher });
  const kinds = Object.keys(source.facts).filter((kind) => old === undefined || kind in old.facts);
  const mended = (kind: string): readonly Fact[] =>
    (source.facts[kind] ?? []).flatMap((fact) => mendFact(kind, fact, before, take));
  return {
    language: before.language,
    title: take('title', ({ title }) => title) ?? source.title,
    summary: take('summary', ({ summary }) => summary) ?? source.summary,
    publisher: textsOf(
      details.filter((field) => field in source.publisher),
      (field) => take(`publisher.${field}`, ({ publisher }) => publisher[field]),
    ),
    facts: Object.fromEntries(
      kinds.map((kind) => [kind, mended(kind)] as const).filter(([, facts]) => old !== undefined || facts.length > 0),
    ),
    sections: source.sections.map((section) => mendSection(section, take)),
  };
}

type Take = (name: string, pick: (texts: EditionSource | Translation) => unknown) => string | undefined;

function mendFact(kind: string, { id, ...original }: Fact, { source, translation }: Side, take: Take): Fact[] {
  const old = translation && factOf(translation, kind, id);
  if (translation !== undefined && old === undefined) return [];
  const fields =
    old === undefined
      ? Object.keys(original).filter((field) => source.vocabulary[kind]?.fields[field]?.translate === true)
      : Object.keys(old).filter((field) => field !== 'id');
  if (old === undefined && fields.length === 0) return [];
  return [
    { id, ...textsOf(fields, (field) => take(`${kind}.${id}.${field}`, (texts) => factOf(texts, kind, id)?.[field])) },
  ];
}

function mendSection({ id, heading, plain, text, sections }: Section, take: Take): Section {
  const of = (field: 'heading' | 'plain' | 'text'): string | undefined =>
    take(`section:${id}.${field}`, (texts) => sectionOf(texts.sections, id)?.[field]);
  return present({
    ...{ id, heading: heading && (of('heading') ?? heading), plain: plain && of('plain'), text: text && of('text') },
    sections: sections?.map((section) => mendSection(section, take)),
  });
}

function textsOf(names: readonly string[], take: (name: string) => string | undefined): Record<string, string> {
  const texts = names.map((name) => [name, take(name)] as const);
  return present(Object.fromEntries(texts)) as Record<string, string>;
}

function factOf({ facts }: EditionSource | Translation, kind: string, id: string): Fact | undefined {
  return facts[kind]?.find((fact) => fact.id === id);
}

function sectionOf(sections: readonly Section[], id: string): Section | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : sectionOf(section.sections ?? [], id);
    if (found !== undefined) return found;
  }
  return undefined;
}
