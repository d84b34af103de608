/**
 * Redlines between hast trees: what changed shown in one tree that holds both. Runs in Node and in the browser, and
 * depends on nothing outside this folder.
 */
export { accept } from './accept.ts';
export type { Change, ChangeKind, Format, Options, SpokenWords, Stats } from './changes.ts';
export { isInline } from './elements.ts';
export { type Folding, fold } from './fold.ts';
export { normalise } from './normalise.ts';
export { type Redline, redline, redlineTree } from './redline.ts';
export { reject } from './reject.ts';
