/** What differs between languages when values become words: one shape for all languages. */
import type { GrammaticalCase } from './cases.ts';
import type { Unit } from './units.ts';

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
