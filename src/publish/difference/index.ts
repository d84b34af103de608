/** The parts of a page, or of a file, that tell how two editions differ; as trees, so that a browser can build them too. */
export { accountPart } from './account.ts';
export { factsPart } from './facts.ts';
export { redlinePart } from './redline.ts';
export { differenceWords } from './words.ts';
