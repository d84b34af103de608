import type { Language } from '../model.ts';
import { formatNumber } from './number.ts';
import { rules } from './rules.ts';

/** `1500 RUB` as readers see it, `1 500 RUB` or `RUB 1,500`; nothing where the text is no sum of money. */
export function formatMoney(text: string, language: Language): string | undefined {
  const [, amount, cents = '', currency] = /^(\d{1,12})(\.\d{1,2})? ([A-Z]{3})$/.exec(text) ?? [];
  if (amount === undefined || currency === undefined) return undefined;
  const whole = formatNumber(Number(amount), language);
  const sum = cents === '' ? whole : whole + rules[language].decimal + cents.slice(1).padEnd(2, '0');
  return language === 'ru' ? `${sum}\u00A0${currency}` : `${currency}\u00A0${sum}`;
}
