import type { Language } from '../model.ts';
import { rules } from './rules.ts';

/** A number with its digits grouped: `1 234,5` with non-breaking spaces in Russian, `1,234.5` in English. */
export function formatNumber(value: number, language: Language): string {
  const { group, decimal } = rules[language];
  const [whole = '', fraction] = digits(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return (value < 0 ? '\u2212' : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
}

/** Decimal digits without an exponent, which JavaScript writes for the very large and the very small. */
function digits(value: number): string {
  const text = String(value);
  const [, whole, fraction = '', exponent] = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const shift = Number(exponent);
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return whole + fraction.padEnd(shift, '0');
}
