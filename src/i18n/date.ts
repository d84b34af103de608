import type { IsoDate, Language } from '../model.ts';
import { rules } from './rules.ts';

/**
 * A date in words: `1 марта 2025 г.`, `1 March 2025`, its spaces non-breaking. Month names are our own, because
 * published words must not depend on the machine's. A text that is no date comes back as it stands.
 */
export function formatDate(date: IsoDate, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : rules[language].date(Number(year), Number(month), Number(day));
}
