/** What differs between languages when values become words: one shape, one table of languages. */
import type { Language } from '../model.ts';
import type { GrammaticalCase } from './cases.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** Units that numbers are counted in; the first six are those of periods. */
export const units = ['hour', 'day', 'working day', 'week', 'month', 'year', 'bit', 'percent'] as const;

export type Unit = (typeof units)[number];

/** Everything that the formatters ask of a language. */
export interface LanguageRules {
  /** Between groups of three digits. */
  readonly group: string;
  /** Between whole and fraction. */
  readonly decimal: string;
  /** Between the last two members of a list, with its spaces. */
  readonly and: string;
  /** The unit's name as it stands after a number. */
  unit(count: number, unit: Unit, grammaticalCase: GrammaticalCase): string;
  /** A date; the month counts from 1. */
  date(year: number, month: number, day: number): string;
}

/** The rules by language. */
export const rules: Readonly<Record<Language, LanguageRules>> = { ru, en };

/** The unit that a word names in the singular or the plural (`year`, `years`), where it names one. */
export function unitOf(word: unknown): Unit | undefined {
  return units.find((unit) => unit === word || `${unit}s` === word);
}
