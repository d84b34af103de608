import type { EditionSource, Language, Section, YamlPath } from '../model.ts';

/** A text of a document, and where it is written; without a path where it was taken from another language's file. */
export interface SourceText {
  readonly text: string;
  readonly path?: YamlPath | undefined;
}

/** Whether a translation lacks a text and takes it from the authoritative one. */
export function isBorrowed(text: SourceText | undefined): boolean {
  return text !== undefined && text.path === undefined;
}

/** A section with its place in the outline and its texts in one language. */
export interface OutlineSection {
  readonly id: string;
  /** `2.1` */
  readonly number: string;
  /** 2 for a top section. */
  readonly level: number;
  readonly heading: SourceText | undefined;
  readonly plain: SourceText | undefined;
  readonly text: SourceText | undefined;
  readonly sections: readonly OutlineSection[];
}

/**
 * The sections of an edition as numbered in the authoritative text, with the texts of one language. Where a translation
 * lacks a text, the authoritative one stands in.
 */
export function outline(source: EditionSource, language: Language): OutlineSection[] {
  const translation = language === source.language ? undefined : source.translations[language];
  const written = byId(translation?.sections ?? source.sections, ['sections']);
  return number(source.sections, written, '', 2);
}

interface Written {
  readonly section: Section;
  readonly path: YamlPath;
}

function byId(sections: readonly Section[], path: YamlPath): Map<string, Written> {
  const found = new Map<string, Written>();
  for (const [index, section] of sections.entries()) {
    const here = [...path, index];
    found.set(section.id, { section, path: here });
    for (const [id, inner] of byId(section.sections ?? [], [...here, 'sections'])) found.set(id, inner);
  }
  return found;
}

function number(
  sections: readonly Section[],
  written: ReadonlyMap<string, Written>,
  prefix: string,
  level: number,
): OutlineSection[] {
  return sections.map((section, index) => {
    const own = `${prefix}${index + 1}`;
    const text = (field: 'heading' | 'plain' | 'text'): SourceText | undefined => {
      const place = written.get(section.id);
      const given = place?.section[field];
      if (given !== undefined && section[field] !== undefined)
        return { text: given, path: [...(place?.path ?? []), field] };
      return section[field] === undefined ? undefined : { text: section[field] };
    };
    return {
      id: section.id,
      number: own,
      level,
      heading: text('heading'),
      plain: text('plain'),
      text: text('text'),
      sections: number(section.sections ?? [], written, `${own}.`, level + 1),
    };
  });
}

/** All sections of an outline, each before those in it. */
export function flatten(sections: readonly OutlineSection[]): OutlineSection[] {
  return sections.flatMap((section) => [section, ...flatten(section.sections)]);
}
