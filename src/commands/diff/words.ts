import type { Language } from '../../model.ts';
import { en } from './words/en.ts';
import { ru } from './words/ru.ts';
import type { DiffWords } from './words/types.ts';

/** What `diff` says. */
export const words: Readonly<Record<Language, DiffWords>> = { ru, en };
