/** Everything that the schemas cannot say of a policy, in the order in which it is checked. */
import type { Rule } from '../context.ts';
import { aboutKnown } from './about.ts';
import { formerNames } from './formerly.ts';
import { uniqueIds } from './ids.ts';
import { policyLanguages } from './languages.ts';
import { noteTexts } from './notes.ts';
import { folderName, sectionsSay, succeeded } from './policy.ts';
import { straightQuotes } from './quotes.ts';
import { references } from './references.ts';
import { freeNames } from './reserved.ts';
import { translationScript } from './script.ts';
import { sameReferences } from './translation-references.ts';
import { translated } from './translations.ts';
import { unusedFacts } from './unused.ts';
import { typedValues } from './values.ts';

/** What must be right before a text can be shown. */
export const rules: readonly Rule[] = [
  folderName,
  freeNames,
  sectionsSay,
  succeeded,
  uniqueIds,
  formerNames,
  typedValues,
  straightQuotes,
  references,
  aboutKnown,
  noteTexts,
  policyLanguages,
  translated,
  translationScript,
];

/** What is worth a warning once the rules are kept; where they are not, it would mostly repeat what they say. */
export const cautions: readonly Rule[] = [unusedFacts, sameReferences];
