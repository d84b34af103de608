import type { Language } from '../../../model.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { StatusWords } from './words.ts';

/** What `status` says, by language. */
export const words: Readonly<Record<Language, StatusWords>> = { ru, en };
