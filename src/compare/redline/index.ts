/**
 * Redlines between hast trees.
 */
export { accept } from './accept.ts';
export { normalise } from './normalise.ts';
export { redline } from './redline.ts';
export { reject } from './reject.ts';
