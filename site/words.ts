import type { Language } from './gazette.ts';
import { bind } from './words/bind.ts';
import { en } from './words/en.ts';
import { ru, type Words } from './words/ru.ts';

export type { Words };

/** The words of the interface, by language. */
export const words: Readonly<Record<Language, Words>> = { ru: bind(ru, 'ru'), en: bind(en, 'en') };

/** A sentence's first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
