/**
 * Redlines between hast trees: what changed shown in one tree that holds both. Runs in Node and in the browser, and
 * depends on nothing outside this folder.
 */
export { accept } from './accept.ts';
export { isInline } from './elements.ts';
export { type Folding, fold } from './fold.ts';
export { mapChildren, normalise } from './normalise.ts';
export { redline } from './redline.ts';
export { reject } from './reject.ts';
