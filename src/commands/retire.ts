import { dateAt } from '../calendar/zone.ts';
import { earliestRetirement } from '../record/earliest.ts';
import { nearest } from '../validate/nearest.ts';
import { chosen, isTellable } from './acts/choose.ts';
import { entryOf } from './acts/entry.ts';
import { dateOf, requiredDate, textOptions, textsOf } from './acts/options.ts';
import { perform } from './acts/perform.ts';
import type { Planner } from './acts/plan.ts';
import { placeOf } from './acts/scene.ts';
import type { Command } from './context.ts';

const plan: Planner = (scene, call, report) => {
  const effective = requiredDate(call, 'effective');
  const given = dateOf(call, 'announced');
  const ledger = chosen(scene, call, false, report);
  if (effective === undefined || ledger === undefined) return undefined;
  const announced = given ?? dateAt(scene.at, ledger.zone);
  const because = textsOf(scene, ledger, call, 'because', report);
  const successor = call.options['successor'];
  const others = scene.policies.map(({ id }) => id).filter((id) => id !== ledger.id);
  if (typeof successor === 'string' && !others.includes(successor)) {
    report('retire-successor-unknown', placeOf(ledger), { successor, guess: nearest(successor, others) });
    return undefined;
  }
  const heir = typeof successor === 'string' ? successor : undefined;
  if (!isTellable(scene, heir, report)) return undefined;
  const earliest = earliestRetirement(ledger.entries, ledger.terms, announced);
  const entry = entryOf(scene, ledger, { event: 'retired', announced, effective, because, successor: heir });
  return [{ ledger, entry, files: {}, freezes: false, ...(earliest === undefined ? {} : { earliest }) }];
};

/** Ends a whole policy. */
export const retire: Command = {
  summary: {
    ru: 'Прекращает действие всей политики; объявляется заранее, как существенное изменение.',
    en: 'Ends a whole policy; announced ahead like a material change.',
  },
  usage:
    'retire POLICY --effective DATE [--announced DATE] [--successor POLICY] [--because TEXT --because-en TEXT] [--dry-run] [--format text|json]',
  options: {
    effective: { type: 'string' },
    announced: { type: 'string' },
    successor: { type: 'string' },
    ...textOptions('because'),
    'dry-run': { type: 'boolean' },
  },
  formats: ['text', 'json'],
  arguments: [1, 1],
  run: perform('retire', plan),
};
