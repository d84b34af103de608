import type { Language } from '../gazette.ts';
import { bind } from './bind.ts';
import { en } from './changes/en.ts';
import { type ChangesWords, ru } from './changes/ru.ts';

export type { ChangesWords };

/** The words of the pages that compare editions, by language. */
export const changesWords: Readonly<Record<Language, ChangesWords>> = { ru: bind(ru, 'ru'), en: bind(en, 'en') };
