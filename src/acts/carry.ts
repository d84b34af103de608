import type { ChangeNote, EditionSource } from '../model.ts';

/**
 * What an earlier edition said of its changes that a later text does not say too: under names of their own where the
 * later text uses the same ones for something else.
 */
export function carriedFrom(earlier: EditionSource, later: Pick<EditionSource, 'notes'>): readonly ChangeNote[] {
  const kept = earlier.notes.filter((note) => !later.notes.some((other) => covers(note, other) && covers(other, note)));
  const taken = new Set(later.notes.map(({ id }) => id));
  return kept.map((note) => ({ ...note, id: freeName(note.id, earlier.edition ?? 0, taken) }));
}

/** A text that says what was carried over before what it says itself. */
export function withCarried(source: EditionSource, carried: readonly ChangeNote[]): EditionSource {
  return { ...source, notes: [...carried, ...source.notes] };
}

/** What was carried over, less what it says of things that did not change after all: `[note, about]`. */
export function withoutIdle(
  notes: readonly ChangeNote[],
  idle: readonly (readonly [string, string])[],
): readonly ChangeNote[] {
  const isIdle = (id: string, subject: string): boolean =>
    idle.some(([note, about]) => note === id && about === subject);
  return notes.flatMap((note) => {
    const about = note.about.filter((subject) => !isIdle(note.id, subject));
    return about.length === 0 ? [] : [{ ...note, about }];
  });
}

function freeName(id: string, edition: number, taken: ReadonlySet<string>): string {
  let name = id;
  for (let suffix = edition; taken.has(name); suffix++) name = `${id}-${suffix}`;
  return name;
}

/** What a text says of its changes that an earlier edition did not say already, under whichever name. */
export function saidAnew(later: EditionSource, earlier: EditionSource): readonly ChangeNote[] {
  return later.notes.filter((note) => !earlier.notes.some((other) => covers(other, note)));
}

/** Whether one note says all that another does; less may be left of what it was about. */
function covers(a: ChangeNote, b: ChangeNote): boolean {
  const text = ({ id: _, about: __, ...words }: ChangeNote) => canonicalText(words);
  return text(a) === text(b) && b.about.every((subject) => a.about.includes(subject));
}

/** Whatever the order of its fields. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
