import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compareTexts } from '../../../src/compare/texts.ts';
import { compile } from '../../../src/compile/compile.ts';
import { sideOf } from '../../../src/editions/side.ts';
import type { EditionSource, Fact, Language, Section } from '../../../src/model.ts';
import { editionSource, translation } from '../source.ts';

/** Pairs of one row. */
export interface Row {
  readonly different: readonly (readonly [PairSide, PairSide])[];
  readonly same: readonly (readonly [PairSide, PairSide])[];
}

/** All pairs that are written down, by row. */
export const rows: readonly (readonly [string, Row])[] = ['rows.yaml', 'readings.yaml'].flatMap((name) =>
  Object.entries(parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Readonly<Record<string, Row>>),
);

/** One side of a pair: the text of a section, or what it replaces of the edition. */
export type PairSide =
  | string
  | {
      readonly text?: string;
      readonly plain?: string;
      readonly title?: string;
      readonly summary?: string;
      readonly sections?: readonly Section[];
      /** The text of the section that links may lead to. */
      readonly other?: string;
      /** Fields of one deadline; a field that is null is not stated. */
      readonly refund?: Readonly<Record<string, string | null>>;
      /** What the English translation has of the section; the pair is compared in it. */
      readonly translated?: Partial<Section>;
    };

const terms: readonly Fact[] = [
  { id: 'consent', term: 'Согласие', definition: 'разрешение человека' },
  { id: 'silence', term: 'Молчание', definition: 'отсутствие ответа' },
];

/** The edition that one side of a pair stands for. */
export function editionOf(side: PairSide): EditionSource {
  const { text, plain, title, summary, sections, other, refund, translated } =
    typeof side === 'string' ? { text: side } : side;
  const base = editionSource();
  const own = { id: 'own', heading: 'Кто мы', text: text ?? 'Мы.', ...(plain !== undefined && { plain }) };
  const deadlines = base.facts['deadlines']?.map((fact): Fact => {
    const fields = Object.entries({ ...fact, ...(fact.id === 'refund' && refund) });
    return Object.fromEntries(fields.filter(([, value]) => value !== null)) as Fact;
  });
  return editionSource({
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    facts: { ...base.facts, terms, ...(deadlines && { deadlines }) },
    sections: sections ?? [
      own,
      { id: 'other', heading: 'Другое', text: other ?? 'Иное.' },
      { id: 'terms', heading: 'Слова', text: '{{terms}}' },
    ],
    ...(translated && { translations: { en: translation({ sections: [{ ...translated, id: 'own' } as Section] }) } }),
  });
}

/** How one side of a pair is told in the language that the pair is about. */
export function documentOf(side: PairSide) {
  const language: Language = typeof side !== 'string' && side.translated ? 'en' : 'ru';
  return compile(editionOf(side), language);
}

/** Which parts of the text compare finds changed between the two sides of a pair. */
export function changesOf(before: PairSide, after: PairSide): string[] {
  const [old, now] = [before, after].map((side) => ({ ...sideOf(editionOf(side), documentOf(side)).manuscript }));
  if (old === undefined || now === undefined) return [];
  return compareTexts(old, now).map(({ target, part }) => `${target} ${part}`);
}
