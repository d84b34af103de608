import type { Language } from '../gazette.ts';
import { bind } from './bind.ts';
import { en } from './notices/en.ts';
import { type NoticeWords, ru } from './notices/ru.ts';

export type { NoticeWords };

/** The words of notices and of the page that tells how to embed them, by language. */
export const noticeWords: Readonly<Record<Language, NoticeWords>> = { ru: bind(ru, 'ru'), en: bind(en, 'en') };
