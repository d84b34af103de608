import { formatDate, plural } from '../../../i18n/index.ts';
import type { StatusWords } from './words.ts';

const days = (count: number): string => `${count}\u00a0${plural(count, 'en', { one: 'day', other: 'days' })}`;

export const en: StatusWords = {
  title: (date, zone) => `Policies on ${date}, ${zone}`,
  none: 'There are no policies.',
  unreliable: (policies) => `Policies whose record is damaged are left out: ${policies}.`,
  inForce: (edition, from, until) =>
    `Version\u00a0${edition} is in force from ${from}${until === undefined ? '' : ` up to and including ${until}`}`,
  notInForce: 'No version is in force.',
  upcoming: (edition, from, left, materiality) =>
    `Version\u00a0${edition} is upcoming: ${materiality}, takes effect on ${from}, ${left === 0 ? 'today' : `in ${days(left)}`}.`,
  urgent: (count, because, reference) =>
    `Urgent: ${count === 1 ? '1 whole day' : `${count} whole days`} of notice. Reason: ${because} Reference: ${reference}`,
  scheduled: (edition, announced, from) =>
    `Version\u00a0${edition} is prepared: to be announced on ${announced}, takes effect on ${from}.`,
  retired: (date, successor) =>
    `The policy ends on ${date}${successor === undefined ? '' : `; “${successor}” takes its place`}.`,
  on: (date, tense, edition) => {
    const verb = { past: 'was in force', present: 'is in force', future: 'will be in force' }[tense];
    return edition === undefined ? `On ${date} no version ${verb}.` : `On ${date} ${edition} ${verb}.`;
  },
  edition: (number) => `version\u00a0${number}`,
  draft: {
    same: 'The working text is unchanged.',
    none: 'There is no working text.',
    unsound: 'The working text has errors: gazette check.',
    uncompared: 'What the working text is to be compared with is unknown: files of versions are damaged.',
    ended: 'Its end is announced; there will be no new versions.',
    translated: (policy, edition, languages) =>
      `Only a translation of the working text changed (${languages}): gazette correct ${policy} ${edition}.`,
    first: (earliest) => `The working text is not announced yet; announced today, it could apply from ${earliest}.`,
    changed: (materiality, earliest) =>
      `The working text changed: ${materiality}; announced today, it takes effect on ${earliest} at the earliest.`,
    unspoken: (subjects) => `It cannot be announced yet: no change note speaks of ${subjects}.`,
  },
  language: { ru: 'Russian', en: 'English' },
  materiality: { material: 'material change', clarification: 'clarification', editorial: 'editorial correction' },
  errors: (count) =>
    `Its files have ${count}\u00a0${plural(count, 'en', { one: 'error', other: 'errors' })}: gazette check.`,
  days: 'Next dates',
  noDays: 'No dates are near.',
  more: (count) => `… and ${count} more`,
  day: {
    announce: (effective) => `last day to announce the working text so that it takes effect on ${effective}`,
    replace: (effective, edition) =>
      `last day to announce material differences from version\u00a0${edition} for the same effective date (${effective})`,
    publish: (_, edition) => `version\u00a0${edition} is announced`,
    freely: (_, edition) => `last day to postpone or withdraw version\u00a0${edition} without giving a reason`,
    revoke: (_, edition) => `last day to postpone or withdraw version\u00a0${edition}, giving a reason`,
    effective: (_, edition) => `version\u00a0${edition} takes effect`,
    ends: () => 'the policy ends',
  },
  ofEnd: {
    publish: 'the end of the policy is announced',
    freely: 'last day to postpone or withdraw the end of the policy without giving a reason',
    revoke: 'last day to postpone or withdraw the end of the policy, giving a reason',
  },
  date: (date) => formatDate(date, 'en'),
};
