import type { Language } from '../vocabulary.ts';
import { formatNumber } from './number.ts';
import { type GrammaticalCase, rules, type Unit } from './rules.ts';

/** Units of periods. */
export type PeriodUnit = Exclude<Unit, 'bit' | 'percent'>;

/** A length of time, or a range of them: `from` equals `to` where it is one. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly unit: PeriodUnit;
}

const notation = /^([1-9]\d{0,5})(?:-([1-9]\d{0,5}))? (hour|day|working day|week|month|year)s?$/;

/** Reads `30 days`, `1 week`, `5-30 working days`; nothing where the text is no period, or its range does not rise. */
export function parsePeriod(text: string): Period | undefined {
  const [, first, last = first, unit] = notation.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [Number(first), Number(last)];
  if (from > to || (from === to && text.includes('-'))) return undefined;
  return { from, to, unit: unit as PeriodUnit };
}

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
