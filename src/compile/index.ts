/** The compile stage: an edition and a language become a document. */
export { afterValidation } from './after-validation.ts';
export { compile } from './compile.ts';
export type { Readings } from './prose/elements.ts';
