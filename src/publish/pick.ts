import type { Language, Texts } from '../model.ts';

/** The text in a language, else in the authoritative one, which is always there. */
export function pick(texts: Texts, language: Language, authoritative: Language): string {
  return texts[language] ?? texts[authoritative] ?? '';
}
