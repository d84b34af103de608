import type { Language } from '../model.ts';
import { categoryOf, type PluralCategory } from './category.ts';

/** Forms of a noun by plural category: `{ one: 'день', few: 'дня', many: 'дней' }`, `{ one: 'day', other: 'days' }`. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>>>;

/**
 * The form of a noun that goes with a number, by CLDR's cardinal rules; the number itself is not part of it.
 * A Russian noun after a fraction stands as it does after 2, so `other` need not be given.
 */
export function plural(count: number, language: Language, forms: PluralForms): string {
  return forms[categoryOf[language](count)] ?? forms.few ?? forms.other ?? forms.many ?? forms.one ?? '';
}
