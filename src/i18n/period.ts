import type { Language } from '../model.ts';
import type { GrammaticalCase } from './cases.ts';
import type { Period } from './notation.ts';
import { formatNumber } from './number.ts';
import { rules } from './rules.ts';
import type { Unit } from './units.ts';

/**
 * A period in words, in the case that its sentence needs: «10 рабочих дней», «5–30 рабочих дней», “1 week”.
 * The space after the number is non-breaking.
 */
export function formatPeriod(period: Period, language: Language, grammaticalCase: GrammaticalCase = 'nom'): string {
  const start = period.from === period.to ? '' : `${formatNumber(period.from, language)}–`;
  return start + formatQuantity(period.to, period.unit, language, grammaticalCase);
}

/** A number with its unit, in the case that its sentence needs: «18 лет», «256 бит», “5 per cent”. */
export function formatQuantity(
  value: number,
  unit: Unit,
  language: Language,
  grammaticalCase: GrammaticalCase = 'nom',
): string {
  return `${formatNumber(value, language)}\u00A0${rules[language].unit(value, unit, grammaticalCase)}`;
}
