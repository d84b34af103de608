import { plural } from '../../../i18n/index.ts';
import { endSentence as ended } from '../../../publish/sentence.ts';
import type { ProposalWords } from './types.ts';

const languages = { ru: 'Russian', en: 'English' } as const;

function whole(days: number): string {
  return `${days} whole ${plural(days, 'en', { one: 'day', other: 'days' })}`;
}

function of(edition: number | undefined): string {
  return edition === undefined ? '' : ` of version ${edition}`;
}

export const en: ProposalWords = {
  against: (base) => `What this branch changes against ${base}`,
  nothing: (base) => `The working texts of the policies and their records are the same as on ${base}.`,
  group: { material: 'Material', clarification: 'Clarifications', editorial: 'Editorial' },
  weight: { material: 'a material change', clarification: 'a clarification', editorial: 'an editorial change' },
  added: 'A new policy.',
  removed: 'The policy’s folder is deleted.',
  writeNote: 'Write the change note on GitHub',
  unseen: 'Readers see the same text: only change notes changed.',
  unreadable: {
    branch: 'What changes will be known once the policy’s file has no errors.',
    base: 'What changes is not known: before this branch the policy’s file had errors.',
  },
  translation: (language) => `Only the ${languages[language]} translation changed.`,
  earliest: {
    from: (date) => `If announced today, it takes effect on ${date} at the earliest`,
    notice: (days) => `: a material change needs ${whole(days)} of notice`,
    order: (edition) => `: after version ${edition}`,
  },
  pending: (edition, weight) => `With all that has gathered since version ${edition}: ${weight}.`,
  entered: (edition, amends) => `What version ${edition} changes in version ${amends}`,
  onward: (edition) =>
    `How the working text differs from version ${edition}: this is not announced with it and stays a draft`,
  urgent: (days, promised) =>
    `Urgent: ${whole(days)} of notice${promised === undefined ? '' : ` instead of ${promised}`}.`,
  urgentBecause: (because, reference) => `Reason: ${ended(because)} Reference: ${ended(reference)}`,
  byRules: (weight) => `by the rules ${weight}, lowered by a change note`,
  ahead: { never: 'nobody is told ahead', urgent: 'urgent' },
  silent: 'No change note speaks of it, so it counts as material.',
  spokenBefore: 'Only an earlier change note speaks of it: see whether that is still true.',
  note: (note) => `To readers: ${note}`,
  because: (reason) => `Why not more: ${reason}`,
  event: {
    imported: (edition, effective) => `Earlier version ${edition} enters the record, in force from ${effective}`,
    announced: (edition, effective) => `Version ${edition} is announced, to take effect on ${effective}`,
    postponed: (edition, effective) =>
      `${edition === '' ? 'The end of the policy' : `Version ${edition}`} is postponed to ${effective}`,
    withdrawn: (edition) =>
      edition === '' ? 'The decision to end the policy is withdrawn' : `Version ${edition} is withdrawn`,
    corrected: (edition) => `Version ${edition} is corrected`,
    remark: (edition) => (edition === '' ? 'A remark is added' : `Version ${edition} gets a remark`),
    retired: (_edition, effective) => `The policy ends on ${effective}`,
  },
  recordKept: 'Earlier entries of the record are untouched.',
  recordRewritten:
    'Earlier entries of the record were changed; what readers are told will be known once it is restored.',
  redline: (edition) => `The text${of(edition)} with its changes`,
  redlineIn: (language, edition) => `The ${languages[language]} translation${of(edition)} with its changes`,
  passed: 'The check passes',
  failed: (errors) => `The check fails: ${errors} ${plural(errors, 'en', { one: 'error', other: 'errors' })}`,
  findings: 'What to correct',
  attention: 'What to look at',
  unbased: 'It could not be compared with the base, so only what the check found is shown.',
  remedy: 'What to do:',
  more: (count) => `… and ${count} more`,
  cut: 'Not all is shown here: GitHub takes no comment of such a length. The command gazette check --base shows the rest in this branch.',
};
