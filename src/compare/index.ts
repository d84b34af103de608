import type { Amendment, Declaration, FactSheet } from '../model.ts';
import { compareFacts } from './facts/changes.ts';
import { weigh } from './materiality.ts';
import { compareTexts, type Manuscript } from './texts.ts';

export { accountOf } from './account.ts';
export { compareFacts } from './facts/changes.ts';
export { notice } from './facts/notice.ts';
export { rowOf } from './facts/row.ts';
export { sayChange } from './facts/say.ts';
export { byWeight, isAbout, subjectsOf, weightiest } from './materiality.ts';
export { sayText } from './say-text.ts';
export type { Manuscript } from './texts.ts';

/** One edition as compare reads it: its facts and its texts, both in the authoritative language. */
export interface Side {
  readonly sheet: FactSheet;
  readonly manuscript: Manuscript;
}

/** All that differs between two editions, and what it amounts to given what legal says of it. */
export function amend(before: Side, after: Side, entries: readonly Declaration[]): Amendment {
  return weigh(compareFacts(before.sheet, after.sheet), compareTexts(before.manuscript, after.manuscript), entries);
}
export { sayNote } from './say-note.ts';
