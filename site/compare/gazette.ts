/** The browser's gate: all that the page for comparing takes from Gazette. None of it needs Node, a clock or a parser. */
export { draw } from '../../src/compare/draw.ts';
export { compareFacts } from '../../src/compare/facts/changes.ts';
export { rowOf } from '../../src/compare/facts/row.ts';
export { reasonOf, weightiest } from '../../src/compare/materiality.ts';
export { composeArticle } from '../../src/compile/article.ts';
export { fillTemplate } from '../../src/i18n/template.ts';
export type * from '../../src/model.ts';
export { bindingSheet, sectionsOf, wordedSheet } from '../../src/publish/api/read.ts';
export type { ApiEdition } from '../../src/publish/api/shape.ts';
export { accountPart } from '../../src/publish/difference/account.ts';
export { element } from '../../src/publish/difference/element.ts';
export { factsPart } from '../../src/publish/difference/facts.ts';
export { redlinePart } from '../../src/publish/difference/redline.ts';
export type { DifferenceWords } from '../../src/publish/difference/words.ts';
