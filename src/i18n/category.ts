import type { Language } from '../model.ts';

/** Plural categories of CLDR that the languages here tell apart. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other';

/** The cardinal category of a number written with as few digits as it needs. */
export const categoryOf: Readonly<Record<Language, (count: number) => PluralCategory>> = {
  ru(count) {
    if (!Number.isInteger(count)) return 'other';
    const tens = Math.abs(count) % 100;
    const ones = tens % 10;
    if (tens > 10 && tens < 15) return 'many';
    if (ones === 1) return 'one';
    return ones > 1 && ones < 5 ? 'few' : 'many';
  },
  en: (count) => (Math.abs(count) === 1 ? 'one' : 'other'),
};
