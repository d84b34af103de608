import { plural } from '../../../i18n/index.ts';
import type { DiffWords } from './types.ts';

const languages = { ru: 'Russian', en: 'English' } as const;

export const en: DiffWords = {
  edition: (number, effective) => `version\u00a0${number} (from ${effective})`,
  none: 'no version yet',
  draft: 'draft',
  committed: (ref) => `draft of ${ref}`,
  towards: '→',
  first: 'This will be the first version: all of the text is new.',
  verdict: {
    material: 'Material change.',
    clarification: 'Clarification: nothing material changes.',
    editorial: 'Editorial change: the meaning is the same.',
  },
  translation: 'Only the English translation changed.',
  group: { material: 'Material changes', clarification: 'Clarifications', editorial: 'Editorial changes' },
  short: { material: 'material', clarification: 'clarification', editorial: 'editorial' },
  why: {
    material: 'Why is it material?',
    clarification: 'Why is it only a clarification?',
    editorial: 'Why is it only editorial?',
  },
  silent: 'No change note speaks of it, so it counts as material.',
  same: 'There is no difference.',
  facts: 'Item by item',
  columns: { what: 'What', before: 'Before', after: 'After', amounts: 'Amounts to' },
  text: 'The text with its changes',
  unmarked: 'The words of the text are the same.',
  untranslated: (original) =>
    `Only the ${languages[original]} text changed; the words of the English one are the same.`,
  plain: 'In plain words:',
  movedFrom: 'moved from here',
  movedTo: 'moved here',
  formatted: 'the formatting or a link’s address changed',
  skipped: (count) => `… ${count} unchanged ${plural(count, 'en', { one: 'paragraph', other: 'paragraphs' })}`,
  moved: (count) => `… ${count} ${plural(count, 'en', { one: 'paragraph', other: 'paragraphs' })} moved unchanged`,
  legend: { inserted: 'added', deleted: 'removed' },
  trouble: {
    unknownPolicy: (policy, known, guess) =>
      `There is no policy “${policy}”.${guess === '' ? '' : ` Perhaps “${guess}” was meant.`} There are: ${known}.`,
    unknownWord: (word) =>
      `“${word}” is not a version. Name a number (2), the version in force (inForce), the last one announced (last), the working text (draft) or a working text of git (git:main).`,
    unknownEdition: (number, known) =>
      `There is no version ${number}. ${known === '' ? 'None is announced yet.' : `There are: ${known}.`}`,
    nothingInForce:
      'No version is in force now, so there is nothing to compare with. The working text is shown by gazette diff POLICY.',
    noDraft: 'This policy has no working text (policy.yaml). Compare versions by number: gazette diff POLICY 1 2.',
    notCommitted: (policy, ref) => `“${ref}” has no working text of the policy “${policy}”.`,
    unsound: 'The working text has errors, so the comparison may be incomplete.',
    'no-git': () => 'git could not be run. Install it, or compare versions by number.',
    'no-repository': () => 'The folder of policies is in no git repository. Compare versions by number, or name draft.',
    'not-trusted': () =>
      'Git does not trust this folder, since it belongs to another user. If it can be trusted: git config --global --add safe.directory PATH.',
    'unknown-ref': (ref) => `git has no “${ref}”. Name a branch, tag or commit: git:main, git:v1, git:1a2b3c4.`,
  },
};
