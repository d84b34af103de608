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

/** A placeholder as it stands in a template. */
export interface Placeholder {
  readonly name: string;
  /** The word after the colon; not checked to be a case. */
  readonly grammaticalCase?: string | undefined;
  /** Where it starts in the template, in UTF-16 units. */
  readonly offset: number;
  /** Whether it stands in a group, which is dropped where it has no value. */
  readonly grouped: boolean;
}

/** The placeholders of a template, and where brackets are left that belong to none and to no group. */
export function findPlaceholders(template: string): {
  readonly placeholders: readonly Placeholder[];
  readonly stray: readonly number[];
} {
  const groups = [...template.matchAll(group)].map(({ index, 0: whole }) => [index, index + whole.length] as const);
  const isGrouped = (offset: number): boolean => groups.some(([start, end]) => start < offset && offset < end);
  const rest = template
    .replace(placeholder, (whole) => ' '.repeat(whole.length))
    .replace(group, (_, inner: string) => ` ${inner} `);
  return {
    placeholders: Array.from(template.matchAll(placeholder), ({ 1: name = '', 2: grammaticalCase, index: offset }) => ({
      ...{ name, grammaticalCase, offset },
      grouped: isGrouped(offset),
    })),
    stray: Array.from(rest.matchAll(/[{}[\]]/g), ({ index }) => index),
  };
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
