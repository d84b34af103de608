import { findReferences } from '../../i18n/index.ts';
import type { Rule } from '../context.ts';
import { type Stated, textsOf } from '../walk.ts';

/** Warns where a translation shows other facts than the original: one of them states a value by hand, or not at all. */
export const sameReferences: Rule = ({ file, translations }, report) => {
  const ours = referencesByText(file.value);
  for (const { value, locate } of translations.values()) {
    for (const [name, { references, path }] of referencesByText(value)) {
      const original = ours.get(name);
      if (original === undefined) continue;
      const missing = [...original.references].filter((reference) => !references.has(reference));
      const extra = [...references].filter((reference) => !original.references.has(reference));
      if (missing.length > 0) report('translation-reference-missing', locate(path), { references: missing.join(', ') });
      if (extra.length > 0) report('translation-reference-extra', locate(path), { references: extra.join(', ') });
    }
  }
};

/** The references of each text, without their cases, by the ids of what the text belongs to. */
function referencesByText(
  stated: Stated,
): Map<string, { references: Set<string>; path: readonly (string | number)[] }> {
  const byText = new Map<string, { references: Set<string>; path: readonly (string | number)[] }>();
  for (const { text, path } of textsOf(stated)) {
    const references = new Set(findReferences(text).map(({ path: names }) => `{{${names.join('.')}}}`));
    byText.set(nameOf(stated, path), { references, path });
  }
  return byText;
}

/** A path with the ids of entries in place of their positions, which may differ between languages. */
function nameOf(stated: Stated, path: readonly (string | number)[]): string {
  let value: unknown = stated;
  return path
    .map((key) => {
      value = (value as Readonly<Record<string | number, unknown>>)[key];
      return typeof key === 'number' ? (value as { readonly id: string }).id : key;
    })
    .join('/');
}
