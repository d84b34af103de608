/** How values become words: dates, periods, numbers, lists and sentences. Pure, small, the same on every machine. */
export { formatDate } from './date.ts';
export { formatPeriod, type Period, type PeriodUnit, parsePeriod } from './period.ts';
export { type PluralForms, plural } from './plural.ts';
export { nestQuotes } from './quotes.ts';
export { findReferences, findStrayBraces, type Reference, replaceReferences } from './reference.ts';
export { type GrammaticalCase, grammaticalCases, isGrammaticalCase } from './rules.ts';
export { fillTemplate } from './template.ts';
export { formatValue } from './value.ts';
