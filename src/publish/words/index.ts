import type { Language } from '../../model.ts';
import { en } from './en.ts';
import { ru, type Words } from './ru.ts';

export type { Words };

/** The words of what is published, by language. */
export const words: Readonly<Record<Language, Words>> = { ru, en };
