/** Compares the entries and fields of a translation with those of the original. */

import type { Locate, Report } from '../../findings.ts';
import type { Language, YamlPath } from '../../model.ts';
import { nearest } from '../nearest.ts';
import { russianWord } from './script.ts';

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
  // Which of two entries of one name is meant is not known before one of them has another.
  if (byId.size < ours.length) return;
  const found = new Set<string>();
  const renamed = renamedBetween(ours, theirs, elsewhere);
  for (const [index, other] of theirs.entries()) {
    const entry = byId.get(other.id);
    if (entry !== undefined) {
      if (!found.has(other.id)) compare(entry, other, [...path, index]);
      found.add(other.id);
      continue;
    }
    const place = locate([...path, index, 'id']);
    if (elsewhere?.ours.has(other.id) === true) report('translation-entry-moved', place, { entry: name(other.id) });
    else {
      const guess = renamed ?? nearest(other.id, byId.keys());
      report('translation-entry-extra', place, { entry: name(other.id), guess });
    }
  }
  for (const { id } of ours) {
    if (found.has(id) || id === renamed || elsewhere?.theirs.has(id) === true) continue;
    report('translation-entry-missing', locate(path, { key: true }), { entry: name(id), language });
  }
}

/** The one entry that only the original has, where the translation has one of its own instead: it was given another name. */
function renamedBetween(ours: readonly Named[], theirs: readonly Named[], elsewhere: Sides['elsewhere']) {
  const without = (some: readonly Named[], others: readonly Named[], moved?: ReadonlySet<string>): readonly Named[] =>
    some.filter(({ id }) => !others.some((other) => other.id === id) && moved?.has(id) !== true);
  const [missing, ...moreMissing] = without(ours, theirs, elsewhere?.theirs);
  const [extra, ...moreExtra] = without(theirs, ours, elsewhere?.ours);
  return extra !== undefined && moreMissing.length + moreExtra.length === 0 ? missing?.id : undefined;
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
    } else if (text === other && isUntranslated(String(text), language)) {
      report('translation-untranslated', locate([...path, field]), { entry, field, language });
    }
  }
}

/** Whether a repeated text is Russian; words that no translation may hold are reported wherever they stand. */
function isUntranslated(text: string, language: Language): boolean {
  return language !== 'ru' && /\p{Script=Cyrillic}/u.test(text) && russianWord(text, language) === undefined;
}
