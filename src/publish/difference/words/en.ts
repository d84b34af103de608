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
  list: 'Where it changed',
  next: 'To the next change',
  head: 'Title and description',
  top: 'To the start of this part',
  spoken: {
    inserted: 'added',
    deleted: 'removed',
    'moved-from': 'moved from here',
    'moved-to': 'moved here',
    formatted: 'formatting changed',
  },
  link: { before: 'the link led to', after: 'leads to', added: 'link added', removed: 'link removed' },
  unchanged: {
    paragraphs: { one: 'unchanged paragraph', other: 'unchanged paragraphs' },
    items: { one: 'unchanged item', other: 'unchanged items' },
    rows: { one: 'unchanged row', other: 'unchanged rows' },
  },
};
