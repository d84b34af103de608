import { type Language, typeset } from '../gazette.ts';

/** Words, and what makes words, with the spaces bound that lines must not break at. */
export function bind<Words>(words: Words, language: Language): Words {
  return bound(words) as Words;

  function bound(value: unknown): unknown {
    if (typeof value === 'string') return typeset(value, language);
    if (typeof value === 'function') return (...given: unknown[]) => bound(value(...given));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bound(inner)]));
  }
}
