import { formatDate, plural } from '../../../i18n/index.ts';
import type { ActWords } from './words.ts';

function inDays(days: number): string {
  return days === 0 ? 'today' : `in ${days}\u00a0${plural(days, 'en', { one: 'day', other: 'days' })}`;
}

const examples: Readonly<Record<string, string>> = { effective: '2027-01-12', base: 'main' };

export const en: ActWords = {
  planned: 'The plan; nothing is written yet',
  done: 'Done',
  refused: 'Refused; no file was changed.',
  announced: (edition, date, effective, days) =>
    `Version\u00a0${edition} is announced on ${date} and takes effect on ${effective} (${inDays(days)}).`,
  announcedEarlier: (edition, date, effective, days) =>
    `Version\u00a0${edition} takes effect on ${effective} (${inDays(days)}); it keeps the announcement date ${date}, since it does not differ materially from the version that it replaces.`,
  replaces: (edition) => `Version\u00a0${edition} is withdrawn and will not take effect: this one replaces it.`,
  urgent: (because, reference) => `Urgent. Why: ${because} Reference: ${reference}`,
  imported: (edition, effective) =>
    `Version\u00a0${edition} enters the record as history: it was in force from ${effective}, before there was Gazette.`,
  postponed: (edition, from, to) => `Version\u00a0${edition} is postponed from ${from} to ${to}.`,
  withdrawn: (edition, effective) =>
    `Version\u00a0${edition}, due on ${effective}, is withdrawn and will not take effect.`,
  corrected: (edition) => `Version\u00a0${edition} is corrected; its authoritative text stays as it is.`,
  remark: (edition) =>
    `Version\u00a0${edition} gets a note. It is shown on the version’s page, on the policy’s page while the version is in force, and in feeds.`,
  retired: (announced, effective) => `The policy ends on ${effective}; this is announced on ${announced}.`,
  endPostponed: (from, to) => `The end of the policy is postponed from ${from} to ${to}.`,
  endWithdrawn: (effective) => `The decision to end the policy on ${effective} is withdrawn: it goes on.`,
  successor: (title) => `The document “${title}” takes its place.`,
  undone: (base) => `What ${base} does not have goes out of the record:`,
  restored: (base) => `The record and the versions become what ${base} has.`,
  because: (text) => `Why: ${text}`,
  verdict: {
    material: (amends) => `It changes version\u00a0${amends} materially.`,
    clarification: (amends) => `It clarifies version\u00a0${amends}: nothing material changes.`,
    editorial: (amends) => `It is an editorial correction of version\u00a0${amends}: the meaning is the same.`,
  },
  first: 'It is the policy’s first version.',
  group: { material: 'Material:', clarification: 'Clarifications:', editorial: 'Editorial:' },
  lowered: {
    material: 'Why is it material?',
    clarification: 'Why is it only a clarification?',
    editorial: 'Why is it only editorial?',
  },
  account: 'What changes',
  corrections: 'What is corrected',
  added: 'there was no translation',
  returned: (entries) => `Change notes go back into changes/: ${entries}.`,
  lost: (files) =>
    `Damaged or missing, so that their change notes do not go back into changes/: ${files}. If they are needed, look for them in git’s history.`,
  readers: (language) =>
    ({ ru: 'What readers are told, in Russian', en: 'What readers are told, in English' })[language],
  audience: {
    material: 'Everybody is told: on the policy’s page, the home page and the banner, in feeds and in the calendar.',
    clarification: 'It is told on the policy’s page, in feeds and in the calendar.',
    editorial: 'There will only be a line in the timeline of versions: nobody is notified of corrections of this sort.',
  },
  everyone: 'It is told wherever the announcement was.',
  nobody: 'Readers never knew of it, so they are told nothing.',
  together: (count) => `${count}\u00a0${plural(count, 'en', { one: 'policy', other: 'policies' })}.`,
  letters: 'Letters',
  sendLetters:
    'E-mail is among the channels of notice, but Gazette does not send letters yet. Once the notice is on the site, send them yourselves, with these addresses:',
  letterNotice: (language) => ({ ru: 'the notice in Russian', en: 'the notice in English' })[language],
  letterText: (language) => ({ ru: 'the text in Russian', en: 'the text in English' })[language],
  deadlines: 'Dates',
  deadline: {
    publish: 'last day for this to be on the site (merge the branch and build the site)',
    freely: 'last day to postpone or withdraw it without giving a reason',
    revoke: 'last day to postpone or withdraw it, giving a reason',
    effective: 'it takes effect',
    ends: 'the policy ends',
  },
  files: 'Files',
  created: 'new',
  deleted: 'removed',
  changed: 'changed',
  notWritten: 'Nothing is written. To carry it out, repeat the command without --dry-run.',
  commit: 'Commit these files together.',
  settled: {
    finished: 'An earlier command was interrupted; it is finished now.',
    undone: 'An earlier command was interrupted before it changed anything; its traces are removed.',
  },
  misuse(misuse) {
    switch (misuse.kind) {
      case 'date':
        return `--${misuse.option}: “${misuse.value}” is not a date. Example: 2027-01-12.`;
      case 'language':
        return `--${misuse.option}: the policies are not published in this language. The publisher’s are: ${misuse.value}.`;
      case 'edition':
        return misuse.value === ''
          ? 'Name the version’s number.'
          : `“${misuse.value}” is not a version’s number. Example: 3.`;
      case 'policy':
        return 'Name a policy, or give --all.';
      case 'missing':
        return `--${misuse.option} is missing. Example: --${misuse.option} ${examples[misuse.option] ?? '"…"'}.`;
      case 'twice':
        return `The text --${misuse.option} is given twice in the authoritative language.`;
      case 'alone':
        return `--${misuse.option} goes only with --urgent.`;
      case 'together':
        return `--${misuse.option} and ${misuse.other} make no sense together.`;
    }
  },
  date: (date) => formatDate(date, 'en'),
};
