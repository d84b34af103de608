/** The words of the field as types: nothing here computes, and nothing is imported. */

export type * from './model/accounts.ts';
export type * from './model/amendments.ts';
export type * from './model/basics.ts';
export type * from './model/documents.ts';
export type * from './model/editions.ts';
export type * from './model/facts.ts';
export type * from './model/texts.ts';
