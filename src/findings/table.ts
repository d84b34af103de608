/** Every code that a finding can have, with its severity and its words: one table a stage, composed here. */
import { amendmentWordings } from './amendment.ts';
import { announceActsWordings } from './announce-acts.ts';
import { announceDatesWordings } from './announce-dates.ts';
import { announceFilesWordings } from './announce-files.ts';
import { baseWordings } from './base.ts';
import { compileWordings } from './compile.ts';
import { fileWordings } from './read-files.ts';
import { guardWordings } from './read-guards.ts';
import { yamlWordings } from './read-yaml.ts';
import { actsWordings } from './resolve-acts.ts';
import { announcedWordings } from './resolve-announced.ts';
import { editionsWordings } from './resolve-editions.ts';
import { recordWordings } from './resolve-record.ts';
import { characterWordings } from './validate-characters.ts';
import { kindWordings } from './validate-kinds.ts';
import { referenceWordings } from './validate-references.ts';
import { ruleWordings } from './validate-rules.ts';
import { schemaWordings } from './validate-schema.ts';
import { translationWordings } from './validate-translations.ts';
import type { Placeholders } from './wording.ts';

/** All wordings, by code. */
export const table = {
  ...fileWordings,
  ...guardWordings,
  ...yamlWordings,
  ...schemaWordings,
  ...characterWordings,
  ...kindWordings,
  ...ruleWordings,
  ...referenceWordings,
  ...translationWordings,
  ...recordWordings,
  ...announcedWordings,
  ...actsWordings,
  ...editionsWordings,
  ...compileWordings,
  ...amendmentWordings,
  ...baseWordings,
  ...announceDatesWordings,
  ...announceActsWordings,
  ...announceFilesWordings,
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
