import type { Language } from '../gazette.ts';
import { en } from './changes/en.ts';
import { type ChangesWords, ru } from './changes/ru.ts';

export type { ChangesWords };

/** The words of the pages that compare editions, by language. */
export const changesWords: Readonly<Record<Language, ChangesWords>> = { ru, en };
