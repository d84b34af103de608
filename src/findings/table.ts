/** Every code that a finding can have, with its severity and its words: one table a stage, composed here. */
import { amendmentWordings } from './amendment.ts';
import { announceWordings } from './announce.ts';
import { compileWordings } from './compile.ts';
import { readWordings } from './read.ts';
import { resolveWordings } from './resolve.ts';
import { validateWordings } from './validate.ts';
import type { Placeholders } from './wording.ts';

/** All wordings, by code. */
export const table = {
  ...readWordings,
  ...validateWordings,
  ...resolveWordings,
  ...compileWordings,
  ...amendmentWordings,
  ...announceWordings,
};

/** A code that the table words; any other does not compile. */
export type Code = keyof typeof table;

/** The names that the wordings of a code expect in its data. */
export type DataNames<C extends Code> = C extends Code
  ? Placeholders<(typeof table)[C]['ru' | 'en']['message' | 'remedy']>
  : never;

/** What a wording's `{placeholders}` stand for. */
export type Data = Readonly<Record<string, string | number>>;

/** What must be handed over with a code: nothing, or at least its wordings' placeholders. */
export type DataOf<C extends Code> = [DataNames<C>] extends [never]
  ? [data?: Data]
  : [data: Readonly<Record<DataNames<C>, string | number>> & Data];
