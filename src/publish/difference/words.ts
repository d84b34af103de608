import type { Language } from '../../model.ts';
import { en } from './words/en.ts';
import { type DifferenceWords, ru } from './words/ru.ts';

export type { DifferenceWords };

/** What is said of a difference, by language. */
export const differenceWords: Readonly<Record<Language, DifferenceWords>> = { ru, en };
