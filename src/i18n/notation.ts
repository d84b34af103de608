import type { Unit } from './units.ts';

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
