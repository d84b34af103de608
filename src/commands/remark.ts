import { chosen } from './acts/choose.ts';
import { entryOf } from './acts/entry.ts';
import { editionOf, textOptions, textsOf } from './acts/options.ts';
import { perform } from './acts/perform.ts';
import type { Planner } from './acts/plan.ts';
import type { Command } from './context.ts';

const plan: Planner = (scene, call, report) => {
  const edition = editionOf(call);
  const given = ['note', 'note-ru', 'note-en'].some((option) => call.options[option] !== undefined);
  if (!given) call.misuse({ kind: 'missing', option: 'note' });
  const ledger = chosen(scene, call, false, report);
  const note = ledger && textsOf(scene, ledger, call, 'note', report);
  if (edition === undefined || ledger === undefined || note === undefined) return undefined;
  return [{ ledger, entry: entryOf(scene, ledger, { event: 'remark', edition, note }), files: {}, freezes: false }];
};

/** Adds a public note to an edition. */
export const remark: Command = {
  summary: {
    ru: 'Добавляет к редакции примечание, которое увидят читатели.',
    en: 'Adds a note to a version for readers to see.',
  },
  usage: 'remark POLICY N --note TEXT --note-en TEXT [--dry-run] [--format text|json]',
  options: { ...textOptions('note'), 'dry-run': { type: 'boolean' } },
  formats: ['text', 'json'],
  arguments: [2, 2],
  run: perform('remark', plan),
};
