/** How values become words: dates, periods, numbers, lists and sentences. Pure, small, the same on every machine. */
export { type GrammaticalCase, grammaticalCases, isGrammaticalCase } from './cases.ts';
export { formatDate } from './date.ts';
export { parsePeriod } from './notation.ts';
export { formatPeriod } from './period.ts';
export { type PluralForms, plural } from './plural.ts';
export { nestQuotes } from './quotes.ts';
export { findReferences, findStrayBraces, type Reference, replaceReferences } from './reference.ts';
export { fillTemplate, findPlaceholders, type Placeholder } from './template.ts';
export { formatValue } from './value.ts';
export { formatZone } from './zone.ts';
