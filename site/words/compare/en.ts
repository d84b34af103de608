import type { CompareWords } from './ru.ts';

/** Words of the page that compares any two editions, in English. */
export const en: CompareWords = {
  heading: 'Compare versions',
  title: (title) => `${title}: compare versions`,
  summary: 'How any two versions differ, and what has changed since any day.',
  choose: 'What to compare',
  from: 'Version',
  to: 'with version',
  show: 'Compare',
  option: (number, date) => `${number}, from ${date}`,
  withdrawn: 'withdrawn',
  since: 'What has changed since this day',
  showSince: 'Show',
  consecutive: 'Changes in order',
  consecutiveOf: (number, before) => `version\u00a0${number} against version\u00a0${before}`,
  scriptless: 'To compare any two versions, turn on scripts in the browser. The changes in order are below.',
  single: 'There is only one version so far: there is nothing to compare it with.',
  script: (known) => ({
    locale: 'en-GB',
    pair: 'Version\u00a0{before} → version\u00a0{after}',
    dates: 'Version\u00a0{before} from {from}, version\u00a0{after} from {to}',
    loading: 'Comparing the versions…',
    failed: 'The versions could not be loaded. Check the connection and try again.',
    original: 'One of the versions is not translated, so the binding text is compared.',
    unknownEdition: 'There is no version “{asked}”. Choose versions from the lists.',
    sameEdition: 'Both are version\u00a0{number}. Choose two different ones.',
    swapped: 'The versions are shown in order: the earlier first, then the later.',
    badDate: '“{asked}” is not a date. Give a day such as 2025-03-01.',
    nothingInForce: `As of ${known}, no version is known to be in force now. Choose versions from the lists.`,
    future: '{date} is still ahead. Choose a day in the past, or versions from the lists.',
    beforeFirst:
      'On {date} the document was not in force yet: version\u00a0{number}, the first, is in force from {effective}.',
    unchanged: `Nothing has changed since {date}: version\u00a0{number} is still in force (as known on ${known}).`,
    sinceThen: `On {date} version\u00a0{number} was in force (as known on ${known}).`,
  }),
};
