/**
 * The compile stage: an edition and a language become a document. It loads unified, so callers that may not need it import
 * it when they do; `sheet.ts`, `words.ts` and `digest.ts` are light, `html.ts` writes HTML.
 */
export { afterValidation } from './after-validation.ts';
export { compile } from './compile.ts';
