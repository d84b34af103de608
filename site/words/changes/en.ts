import type { ChangesWords } from './ru.ts';

/** Words of the page that shows what an edition changes, and of the links to it, in English. */
export const en: ChangesWords = {
  heading: (number) => `Changes in version\u00a0${number}`,
  title: (title, number) => `${title}: changes in version\u00a0${number}`,
  summary: (after, before) => `How ${after} differs from ${before}.`,
  succeeds: (title) => `This document takes the place of “${title}”. `,
  dated: (number, date) => `version\u00a0${number} (from ${date})`,
  datedGenitive: (number, date) => `version\u00a0${number} (from ${date})`,
  first: 'This is the first version: there is nothing to compare it with.',
  alone: 'It changed no other version: there is nothing to compare it with.',
  toChanges: 'All changes to the text',
  changesOf: (number) => `This version changes version\u00a0${number}.`,
  toCompare: 'Compare any two versions',
};
