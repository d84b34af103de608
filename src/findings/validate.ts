/** Wordings of the validate stage: what the schemas and the rules beyond them find. */
import { characterWordings } from './validate-characters.ts';
import { kindWordings } from './validate-kinds.ts';
import { referenceWordings } from './validate-references.ts';
import { ruleWordings } from './validate-rules.ts';
import { schemaWordings } from './validate-schema.ts';
import { translationWordings } from './validate-translations.ts';

export const validateWordings = {
  ...schemaWordings,
  ...characterWordings,
  ...kindWordings,
  ...ruleWordings,
  ...referenceWordings,
  ...translationWordings,
};
