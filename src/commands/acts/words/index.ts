import type { Language } from '../../../model.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { ActWords } from './words.ts';

/** What the commands that change the record say, by language. */
export const words: Readonly<Record<Language, ActWords>> = { ru, en };
