import type { Language } from '../model.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { LanguageRules } from './types.ts';

/** The rules by language. */
export const rules: Readonly<Record<Language, LanguageRules>> = { ru, en };
