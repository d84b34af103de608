/** What one point of an account says, in whatever format. */
import type { Language, Materiality, Point } from '../../model.ts';
import { words } from './words.ts';

/** What a point tells: legal's note first, where there is one. */
export function sentencesOf({ note, more = [], facts, texts }: Point): string[] {
  return [...(note === undefined ? [] : [note]), ...more, ...facts, ...texts.map(({ sentence }) => sentence)];
}

/** Why a point amounts to what it does, where that does not follow from what it tells. */
export function remarksOn({ note, because, texts }: Point, materiality: Materiality, language: Language): string[] {
  const say = words[language];
  if (because !== undefined) return [`${say.why[materiality]} ${because}`];
  return note === undefined && texts.length > 0 && materiality === 'material' ? [say.silent] : [];
}
