/** Wordings of the validate stage: what the schemas and the rules beyond them find. */
import { wordings } from './wording.ts';

export const validateWordings = wordings({});
