import { expect, test } from 'vitest';
import { borrowedWords, withOwnWords } from '../../src/check/proposal/own-words.ts';
import type { ChangeNote, EditionSource, FactChange } from '../../src/model.ts';

const lowered: ChangeNote = {
  ...{
    id: 'typo',
    about: ['section:storage'],
    note: { ru: 'Слово.' },
    materiality: 'editorial',
    because: { ru: 'Смысл прежний.' },
  },
};
const plain: ChangeNote = { id: 'more', about: ['section:storage'], note: { ru: 'Ещё.' } };
const change = { target: 'section:storage', computed: 'material' as const };

function draft(notes: readonly ChangeNote[]): EditionSource {
  return {
    ...{
      policy: 'privacy',
      language: 'ru',
      languages: ['ru'],
      title: 'Политика',
      summary: 'О ней.',
      publisher: {},
      labels: {},
      vocabulary: {},
    },
    ...{ notice: { days: 30, zone: 'UTC' }, facts: {}, sections: [], notes, translations: {} },
  };
}

test('an entry counts as the branch’s own where the base lacks it, or has it otherwise', () => {
  const reworded = { ...lowered, note: { ru: 'Другое слово.' } };
  expect(withOwnWords(draft([lowered]), draft([lowered, plain])).notes).toEqual([plain]);
  expect(withOwnWords(draft([lowered]), draft([reworded])).notes).toEqual([reworded]);
});

test('an old word that would lower a new change is borrowed', () => {
  const [borrowed] = borrowedWords([change], draft([lowered]), []);
  expect(borrowed).toEqual({
    ...{ subject: 'section:storage', entry: 0, about: 0, computed: 'material', stated: 'editorial' },
  });
});

test('so is one under the name that a fact had', () => {
  const moved: FactChange = {
    ...{ kind: 'deadlines', subject: 'deadlines.answer', formerly: 'reply', event: 'changed', ruled: true },
    materiality: 'material',
  };
  const renamed = { target: moved.subject, computed: moved.materiality, change: moved };
  const old = { ...lowered, about: ['title', 'deadlines.reply'] };
  expect(borrowedWords([renamed], draft([old]), [])).toEqual([
    { subject: 'deadlines.answer', entry: 0, about: 1, computed: 'material', stated: 'editorial' },
  ]);
  expect(borrowedWords([renamed], draft([old]), [old])).toEqual([]);
});

test.each([
  ['the branch speaks of the change itself', [lowered, plain], [plain]],
  ['another old entry lets the computed weight stand', [lowered, plain], []],
  ['the old entry gives no reason, and so lowers nothing', [{ ...plain, materiality: 'editorial' as const }], []],
  ['the old entry lowers nothing', [{ ...lowered, materiality: 'material' as const }], []],
  ['the old entry is about something else', [{ ...lowered, about: ['title'] }], []],
])('nothing is borrowed where %s', (_, entries, own) => {
  expect(borrowedWords([change], draft(entries), own)).toEqual([]);
});
