import type { Language } from '../vocabulary.ts';
import { rules } from './rules.ts';

/**
 * The form of a noun that goes with a number, by CLDR's cardinal rules.
 * @param forms in Russian those for 1, 2, 5 and, where it is not the second, for a fraction; in English those for 1 and 2.
 */
export function plural(count: number, language: Language, forms: readonly [string, ...string[]]): string {
  const { category, categories } = rules[language];
  const form = forms[categories.indexOf(category(count))];
  return form ?? forms[1] ?? forms[0];
}
