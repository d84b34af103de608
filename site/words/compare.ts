import type { Language } from '../gazette.ts';
import { bind } from './bind.ts';
import { en } from './compare/en.ts';
import { type CompareWords, ru } from './compare/ru.ts';

export type { CompareWords };

/** The words of the page that compares any two editions, by language. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { ru: bind(ru, 'ru'), en: bind(en, 'en') };
