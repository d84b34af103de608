import type { FactValue, FieldVocabulary, Language } from '../model.ts';
import type { GrammaticalCase } from './cases.ts';
import { formatDate } from './date.ts';
import { joinList } from './list.ts';
import { formatMoney } from './money.ts';
import { parsePeriod } from './notation.ts';
import { formatNumber } from './number.ts';
import { formatPeriod, formatQuantity } from './period.ts';
import { unitOf } from './units.ts';

/** What is known of a value beside itself. */
export interface ValueContext {
  /** The `gazette` keyword of the value's property. */
  readonly field?: FieldVocabulary | undefined;
  /** The unit that the value's number is counted in, where its entry has one. */
  readonly unit?: FactValue | undefined;
  readonly grammaticalCase?: GrammaticalCase | undefined;
}

/** A fact's value as readers see it: periods, dates and numbers formatted, members of enumerations worded, lists joined. */
export function formatValue(value: FactValue, language: Language, context: ValueContext = {}): string {
  const { field, unit, grammaticalCase } = context;
  if (typeof value === 'object')
    return joinList(
      value.map((member) => wordFor(member, language, field)),
      language,
    );
  if (typeof value === 'number') {
    const known = unitOf(unit);
    return known ? formatQuantity(value, known, language, grammaticalCase) : formatNumber(value, language);
  }
  if (typeof value === 'string' && field?.order === 'period') {
    const period = parsePeriod(value);
    if (period) return formatPeriod(period, language, grammaticalCase);
  }
  if (typeof value === 'string' && field?.order === 'number') {
    const money = formatMoney(value, language);
    if (money) return money;
  }
  if (typeof value === 'string' && field?.order === 'date') return formatDate(value, language);
  return wordFor(String(value), language, field);
}

function wordFor(member: string, language: Language, field: FieldVocabulary | undefined): string {
  return field?.values?.[member]?.[language] ?? member;
}
