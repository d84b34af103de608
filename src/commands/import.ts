import { importEdition } from '../acts/edition.ts';
import { compile } from '../compile/index.ts';
import { termsOf } from '../record/terms.ts';
import { chosen } from './acts/choose.ts';
import { differenceOf } from './acts/difference.ts';
import { consumed } from './acts/notes.ts';
import { requiredDate } from './acts/options.ts';
import { perform } from './acts/perform.ts';
import type { Planner } from './acts/plan.ts';
import { placeOf } from './acts/scene.ts';
import type { Command } from './context.ts';

const plan: Planner = (scene, call, report) => {
  const effective = requiredDate(call, 'effective');
  // History was published without legal's word on each change, so none is asked for; without it a change is material.
  const ledger = chosen(scene, call, true, report, ({ code }) => unasked.has(code));
  if (effective === undefined || ledger === undefined) return undefined;
  const { draft } = ledger;
  if (draft === undefined) {
    report('announce-draft-missing', placeOf(ledger, 'policy.yaml'), { policy: ledger.id });
    return undefined;
  }
  const { amendment, from } = differenceOf(scene, ledger, draft, undefined, effective);
  if (from !== undefined && amendment !== undefined && amendment.facts.length + amendment.texts.length === 0) {
    report('import-nothing', placeOf(ledger, 'policy.yaml'), { edition: from });
    return undefined;
  }
  const { files, entry } = importEdition(draft, {
    ...{ number: ledger.history.highest + 1, effective, at: scene.at, previous: ledger.previous },
    materiality: amendment?.materiality ?? 'material',
    terms: termsOf(draft),
    digest: (frozen, language) => compile(frozen, language).digest,
  });
  return [{ ledger, entry, files: { ...files, ...consumed(draft.notes) }, freezes: true }];
};

/** What an announced text would lack. */
const unasked: ReadonlySet<string> = new Set(['amendment-unspoken', 'amendment-renamed']);

/** Enters history from before Gazette into the record. */
export const importHistory: Command = {
  summary: {
    ru: 'Вносит в реестр редакцию, которая действовала до появления Gazette; только до первого объявления.',
    en: 'Enters a version from before Gazette into the record; only before the first announcement.',
  },
  usage: 'import POLICY --effective DATE [--dry-run] [--format text|json]',
  options: { effective: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  formats: ['text', 'json'],
  arguments: [1, 1],
  run: perform('import', plan),
};
