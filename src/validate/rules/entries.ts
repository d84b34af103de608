/** Compares the entries and fields of a translation with those of the original. */
import type { Language, Locate, Report, YamlPath } from '../../vocabulary.ts';
import { nearest } from '../nearest.ts';

/** Where the translation is, and who hears of it. */
export interface Sides {
  /** Finds places in the translation. */
  readonly locate: Locate;
  readonly language: Language;
  readonly report: Report;
  /** Names on all levels of the original and of the translation: an entry of such a name was moved, not invented. */
  readonly elsewhere?: { readonly ours: ReadonlySet<string>; readonly theirs: ReadonlySet<string> };
}

interface Named {
  readonly id: string;
}

/** Reports entries that only one side has; hands each pair on with the entry's path in the translation. */
export function compareEntries<Ours extends Named, Theirs extends Named>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
  { name, path }: { readonly name: (id: string) => string; readonly path: YamlPath },
  { locate, language, report, elsewhere }: Sides,
  compare: (ours: Ours, theirs: Theirs, path: YamlPath) => void,
): void {
  const byId = new Map(ours.map((entry) => [entry.id, entry]));
  const found = new Set<string>();
  for (const [index, other] of theirs.entries()) {
    const entry = byId.get(other.id);
    if (entry !== undefined) {
      if (!found.has(other.id)) compare(entry, other, [...path, index]);
      found.add(other.id);
      continue;
    }
    const place = locate([...path, index, 'id']);
    if (elsewhere?.ours.has(other.id) === true) report('translation-entry-moved', place, { entry: name(other.id) });
    else report('translation-entry-extra', place, { entry: name(other.id), guess: nearest(other.id, byId.keys()) });
  }
  for (const { id } of ours) {
    if (found.has(id) || elsewhere?.theirs.has(id) === true) continue;
    report('translation-entry-missing', locate(path, { key: true }), { entry: name(id), language });
  }
}

/** Reports fields that only one side has, and texts that were not translated at all. */
export function compareFields(
  entry: string,
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  { path, locate, language, report }: Sides & { readonly path: YamlPath },
): void {
  for (const field of fields) {
    const [text, other] = [ours[field], theirs[field]];
    if (text !== undefined && other === undefined) {
      report('translation-field-missing', locate(path, { key: true }), { entry, field, language });
    } else if (text === undefined && other !== undefined) {
      report('translation-field-extra', locate([...path, field], { key: true }), { entry, field });
    } else if (text === other && language !== 'ru' && /\p{Script=Cyrillic}/u.test(String(text))) {
      report('translation-untranslated', locate([...path, field]), { entry, field, language });
    }
  }
}
