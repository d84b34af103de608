import { chosen, isTellable } from './acts/choose.ts';
import { entryOf } from './acts/entry.ts';
import { formerDates } from './acts/former.ts';
import { editionOf, isOnEnd, requiredDate, textOptions, textsOf } from './acts/options.ts';
import { perform } from './acts/perform.ts';
import type { Planner } from './acts/plan.ts';
import { placeOf } from './acts/scene.ts';
import type { Command } from './context.ts';

const plan: Planner = (scene, call, report) => {
  const onEnd = isOnEnd(call);
  const edition = onEnd ? undefined : editionOf(call);
  const effective = requiredDate(call, 'effective');
  const ledger = chosen(scene, call, false, report);
  if (effective === undefined || ledger === undefined) return undefined;
  const because = textsOf(scene, ledger, call, 'because', report);
  if (edition === undefined) {
    if (!onEnd || !isTellable(scene, ledger.history.retirement?.successor, report)) return undefined;
    const entry = entryOf(scene, ledger, { event: 'postponed', effective, because });
    return [{ ledger, entry, files: {}, freezes: false, ...formerDates(ledger.history.retirement, scene.at) }];
  }
  const { lives, live } = ledger.history;
  const life = lives.get(edition);
  const next = lives.get(live[live.indexOf(edition) + 1] ?? 0);
  if (
    life?.fate === 'live' &&
    life.from > scene.at &&
    life.effective < effective &&
    next !== undefined &&
    effective >= next.effective
  ) {
    const data = { edition, effective, other: next.number, otherEffective: next.effective };
    report('postpone-past-next', placeOf(ledger), data);
    return undefined;
  }
  const entry = entryOf(scene, ledger, { event: 'postponed', edition, effective, because });
  return [{ ledger, entry, files: {}, freezes: false, ...formerDates(life, scene.at) }];
};

/** Puts an upcoming edition, or the announced end of a policy, off. */
export const postpone: Command = {
  summary: {
    ru: 'Переносит вступление будущей редакции в силу или прекращение политики на более поздний день.',
    en: 'Puts an upcoming version, or the end of a policy, off to a later day.',
  },
  usage:
    'postpone POLICY N|--retirement --effective DATE [--because TEXT --because-en TEXT] [--dry-run] [--format text|json]',
  options: {
    effective: { type: 'string' },
    retirement: { type: 'boolean' },
    ...textOptions('because'),
    'dry-run': { type: 'boolean' },
  },
  formats: ['text', 'json'],
  arguments: [1, 2],
  run: perform('postpone', plan),
};
