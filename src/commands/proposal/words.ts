import type { Language } from '../../model.ts';
import { en } from './words/en.ts';
import { ru } from './words/ru.ts';
import type { ProposalWords } from './words/types.ts';

export const words: Readonly<Record<Language, ProposalWords>> = { ru, en };
