/**
 * The words that every room shares. Nothing here computes: types and their units only.
 */

export type * from './vocabulary/amendments.ts';
export type * from './vocabulary/basics.ts';
export type * from './vocabulary/documents.ts';
export type * from './vocabulary/editions.ts';
export type * from './vocabulary/facts.ts';
export type * from './vocabulary/findings.ts';
export type * from './vocabulary/outside.ts';
export type * from './vocabulary/texts.ts';
