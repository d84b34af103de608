import type { Language } from '../model.ts';
import { rules } from './rules.ts';

/** Members as a list in running text: «а, б и в», “a, b and c”. */
export function joinList(members: readonly string[], language: Language): string {
  const last = members.at(-1) ?? '';
  return members.length < 2 ? last : members.slice(0, -1).join(', ') + rules[language].and + last;
}
