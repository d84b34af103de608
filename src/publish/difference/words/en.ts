import type { DifferenceWords } from './ru.ts';

/** What is said of a difference between two editions, in English. */
export const en: DifferenceWords = {
  main: 'In short',
  verdict: { material: 'Material change.', clarification: 'Clarification.', editorial: 'Editorial change.' },
  meaning: {
    material: 'People are told of such changes ahead.',
    clarification: 'Nothing material changes.',
    editorial: 'The meaning is the same.',
  },
  groups: { material: 'Material', clarification: 'Clarifications', editorial: 'Editorial changes' },
  why: {
    material: 'Why is it material?',
    clarification: 'Why is it only a clarification?',
    editorial: 'Why is it only editorial?',
  },

  facts: 'Item by item',
  what: 'What',
  before: 'Before',
  after: 'After',
  amounts: 'Amounts to',
  short: { material: 'material', clarification: 'clarification', editorial: 'editorial' },
  wasNot: 'was not there',
  isNot: 'not there',

  text: 'The text with its changes',
  none: 'The words of the text are the same.',
  view: 'Show',
  inline: 'in one text',
  sides: 'side by side',
  inserted: 'added',
  deleted: 'removed',
  moved: 'moved',
  formatted: 'formatting changed',
  list: 'Where it changed',
  next: 'To the next change',
  unchanged: { one: 'unchanged paragraph', other: 'unchanged paragraphs' },
};
