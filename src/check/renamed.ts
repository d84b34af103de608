import type { Fact, Section, YamlPath } from '../model.ts';

/** A section or a fact that bears another id than it did, and nothing else that is new. */
export interface Renamed {
  /** What it is by its name of today and of then, as `about` names it. */
  readonly subject: string;
  readonly was: string;
  /** Its former id. */
  readonly former: string;
}

/** A fact of another id, and where it stands in the working text. */
export interface RenamedFact extends Renamed {
  readonly path: YamlPath;
}

/** Sections that are new beside ones that are gone and read the same: each got another id, and does not say so. */
export function renamedSections(before: readonly Section[], after: readonly Section[]): readonly Renamed[] {
  const [was, is] = [sectionsIn(before), sectionsIn(after)];
  const gone = new Map([...was].filter(([id]) => !is.has(id)).map(([id, section]) => [saidBy(section), id]));
  return [...is].flatMap(([id, section]) => {
    const former = was.has(id) || section.formerly !== undefined ? undefined : gone.get(saidBy(section));
    return former === undefined ? [] : [{ subject: `section:${id}`, was: `section:${former}`, former }];
  });
}

type Facts = Readonly<Record<string, readonly Fact[]>>;

/** Facts that are new in their list beside ones that are gone from it and state the same. */
export function renamedFacts(before: Facts, after: Facts): readonly RenamedFact[] {
  return Object.entries(after).flatMap(([kind, entries]) => {
    const [was, is] = [idsOf(before[kind] ?? []), idsOf(entries)];
    const taken = new Set(entries.flatMap(({ formerly = [] }) => formerly));
    const gone = (before[kind] ?? []).filter(({ id }) => !is.has(id) && !taken.has(id));
    return entries.flatMap((fact, index) => {
      if (was.has(fact.id) || fact.formerly !== undefined) return [];
      const found = gone.findIndex((other) => statedBy(other) === statedBy(fact));
      // Each that is gone became one of those that came.
      return gone.splice(found, found < 0 ? 0 : 1).map(({ id: former }) => ({
        ...{ subject: `${kind}.${fact.id}`, was: `${kind}.${former}`, former },
        path: ['facts', kind, index, 'id'],
      }));
    });
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

function idsOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.map(({ id }) => id));
}

/** All that a fact states but its names, in whatever order its fields are written. */
function statedBy({ id: _, formerly: __, ...fields }: Fact): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
