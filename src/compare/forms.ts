/** What differs between two forms of one part of a text; `compile/gazette-text.ts` says how a form is written. */
import { marker, rewrite } from '../text-markers.ts';

/** Words; or, where these are the same, how they are laid out; or, where that is the same too, where links lead. */
export type FormDifference = 'text' | 'structure' | 'link';

/** Compares the forms of one part; nothing where they are the same. */
export function compareForms(before: string, after: string): FormDifference | undefined {
  if (before === after) return undefined;
  if (withoutTargets(before) === withoutTargets(after)) return 'link';
  return wordsOf(before) === wordsOf(after) ? 'structure' : 'text';
}

/** A form with other names for what its links lead to, `section:ID` or `term:ID`. */
export function renamed(form: string, rename: (target: string) => string): string {
  return rewrite(form, (name, value, source) => {
    if (value === undefined || !leads(name)) return source;
    const [target = '', ...item] = value.split('#');
    const now = [rename(target), ...item].join('#');
    return now === value ? source : marker(name, now);
  });
}

function withoutTargets(form: string): string {
  return rewrite(form, (name, _, source) => (leads(name) ? marker(name) : source));
}

/** Markers between which words stand in one line. */
const inline = new Set(['lang', 'link', 'del', 'strong', 'em', 'sup'].flatMap((name) => [name, `/${name}`]));

function wordsOf(form: string): string {
  const words = rewrite(form, (name, _, source) => {
    if (name === 'reference') return source;
    return inline.has(name) ? '' : ' ';
  });
  return words.replace(/\s+/g, ' ').trim();
}

function leads(name: string): boolean {
  return name === 'link' || name === 'reference';
}
