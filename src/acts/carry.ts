import type { AmendmentEntry, EditionSource, Language, Translation } from '../model.ts';

/** What a text says of its own changes, in all its languages. */
export interface Said {
  readonly amendment: readonly AmendmentEntry[];
  readonly translations: Readonly<Partial<Record<Language, Translation['amendment']>>>;
}

/** What an edition, or the working text, says of its changes. */
export function saidIn({ amendment, translations }: EditionSource): Said {
  const others = Object.values(translations).map(({ language, amendment: entries }) => [language, entries] as const);
  return { amendment, translations: Object.fromEntries(others) };
}

/**
 * What an earlier edition said that a later text does not say too: its entries, under names of their own where the
 * later text uses the same ones for something else.
 */
export function carriedFrom(earlier: EditionSource, later: EditionSource): Said {
  const { amendment, translations } = saidIn(earlier);
  const kept = amendment.filter(
    (entry) => !later.amendment.some((other) => covers(entry, other) && covers(other, entry)),
  );
  const taken = new Set(later.amendment.map(({ id }) => id));
  const renamed = new Map(kept.map(({ id }) => [id, freeName(id, earlier.edition ?? 0, taken)]));
  const named = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] =>
    entries.flatMap((entry) => {
      const id = renamed.get(entry.id);
      return id === undefined ? [] : [{ ...entry, id }];
    });
  return {
    amendment: named(kept),
    translations: Object.fromEntries(
      Object.entries(translations).map(([language, entries]) => [language, named(entries)]),
    ),
  };
}

/** A text that says what was carried over before what it says itself. */
export function withCarried(source: EditionSource, carried: Said): EditionSource {
  const translations = Object.values(source.translations).map((translation): [Language, Translation] => {
    const { language, amendment } = translation;
    return [language, { ...translation, amendment: [...(carried.translations[language] ?? []), ...amendment] }];
  });
  return {
    ...source,
    amendment: [...carried.amendment, ...source.amendment],
    translations: Object.fromEntries(translations),
  };
}

/** What was carried over, less what it says of things that did not change after all: `[entry, about]`. */
export function withoutIdle({ amendment, translations }: Said, idle: readonly (readonly [string, string])[]): Said {
  const isIdle = (id: string, subject: string): boolean =>
    idle.some(([entry, about]) => entry === id && about === subject);
  const kept = amendment.flatMap((entry) => {
    const about = entry.about.filter((subject) => !isIdle(entry.id, subject));
    return about.length === 0 ? [] : [{ ...entry, about }];
  });
  const ids = new Set(kept.map(({ id }) => id));
  const spoken = Object.entries(translations).map(([language, entries]) => [
    language,
    entries.filter(({ id }) => ids.has(id)),
  ]);
  return { amendment: kept, translations: Object.fromEntries(spoken) };
}

function freeName(id: string, edition: number, taken: ReadonlySet<string>): string {
  let name = id;
  for (let suffix = edition; taken.has(name); suffix++) name = `${id}-${suffix}`;
  return name;
}

/** What a text says of its changes that an earlier edition did not say already, under whichever name. */
export function saidAnew(later: EditionSource, earlier: EditionSource): readonly AmendmentEntry[] {
  return later.amendment.filter((entry) => !earlier.amendment.some((other) => covers(other, entry)));
}

/** Whether one entry says all that another does; less may be left of what it was about. */
function covers(a: AmendmentEntry, b: AmendmentEntry): boolean {
  const text = ({ note, materiality, because }: AmendmentEntry) => JSON.stringify([note, materiality, because]);
  return text(a) === text(b) && b.about.every((subject) => a.about.includes(subject));
}
