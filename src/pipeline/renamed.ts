import type { Section } from '../vocabulary.ts';

/** A section that bears another id than it did, and nothing else that is new. */
export interface Renamed {
  readonly id: string;
  readonly former: string;
}

/** Sections that are new beside ones that are gone and read the same: each got another id, and does not say so. */
export function renamedSections(before: readonly Section[], after: readonly Section[]): readonly Renamed[] {
  const [was, is] = [sectionsIn(before), sectionsIn(after)];
  const gone = new Map([...was].filter(([id]) => !is.has(id)).map(([id, section]) => [saidBy(section), id]));
  return [...is].flatMap(([id, section]) => {
    const former = was.has(id) || section.formerly !== undefined ? undefined : gone.get(saidBy(section));
    return former === undefined ? [] : [{ id, former }];
  });
}

function sectionsIn(sections: readonly Section[]): Map<string, Section> {
  return new Map(
    sections.flatMap((section) => [[section.id, section] as const, ...sectionsIn(section.sections ?? [])]),
  );
}

function saidBy({ heading, plain, text, sections }: Section): string {
  return JSON.stringify([heading, plain, text, sections]);
}
