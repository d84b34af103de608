import { type GrammaticalCase, isGrammaticalCase } from './cases.ts';

/** Gives the words for a placeholder; nothing where its value is absent. */
export type Lookup = (name: string, grammaticalCase: GrammaticalCase | undefined) => string | undefined;

const group = /\[([^[\]]*)\]/g;
const placeholder = /\{(\w+)(?::(\w+))?\}/g;

/**
 * Fills a sentence: `{what}` and `{from:gen}` are looked up, and a group in square brackets is dropped, with all it
 * holds, where a placeholder in it has no value. Outside groups an absent value leaves nothing behind.
 */
export function fillTemplate(template: string, lookup: Lookup): string {
  return fill(
    template.replace(group, (_, inner: string) => (complete(inner, lookup) ? inner : '')),
    lookup,
  );
}

function fill(text: string, lookup: Lookup): string {
  return text.replace(placeholder, (_, name: string, wanted?: string) => lookup(name, caseOf(wanted)) ?? '');
}

function complete(text: string, lookup: Lookup): boolean {
  return [...text.matchAll(placeholder)].every(([, name = '', wanted]) => lookup(name, caseOf(wanted)) !== undefined);
}

function caseOf(word: string | undefined): GrammaticalCase | undefined {
  return word !== undefined && isGrammaticalCase(word) ? word : undefined;
}
