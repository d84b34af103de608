import type { Finding, Report } from '../findings.ts';
import { retell } from '../findings.ts';
import type { RecordEntry } from '../model.ts';
import { type Decision, planAnnouncement } from './acts/announcement.ts';
import { chosen, isReady } from './acts/choose.ts';
import { differenceOf } from './acts/difference.ts';
import { damage } from './acts/obstacles.ts';
import { dateOf, editionOf, requiredDate, textOptions, textsOf } from './acts/options.ts';
import { perform } from './acts/perform.ts';
import type { Call, Planner, PolicyAct } from './acts/plan.ts';
import { type Ledger, placeOf, type Scene } from './acts/scene.ts';
import type { Command } from './context.ts';

/** What an urgent announcement has to give. */
const reasons = textOptions('because', 'reference');

/** Freezes a working text as the next edition and records when it is announced and when it takes effect. */
const plan: Planner = (scene, call, report) => {
  const { options, words } = call;
  const all = options['all'] === true;
  const replaces = editionOf(call, 'replaces');
  const announced = dateOf(call, 'announced');
  const effective = replaces === undefined ? requiredDate(call, 'effective') : dateOf(call, 'effective');
  const decision = {
    ...(announced === undefined ? {} : { announced }),
    ...(effective === undefined ? {} : { effective }),
    ...(replaces === undefined ? {} : { replaces }),
  };
  if (all && replaces !== undefined) call.misuse({ kind: 'together', option: 'all', other: '--replaces' });
  if (all && words.length > 0) call.misuse({ kind: 'together', option: 'all', other: words[0] ?? '' });
  if (!all && words.length === 0) call.misuse({ kind: 'policy' });
  if (options['urgent'] !== true) {
    for (const option of Object.keys(reasons))
      if (options[option] !== undefined) call.misuse({ kind: 'alone', option });
  }
  if (all) return planAll(scene, call, decision, report);
  const ledger = chosen(scene, call, true, report);
  const act = ledger && planOne(scene, ledger, call, decision, report);
  return act && [act];
};

/** Every policy whose text differs from its last edition, at once: a detail of the publisher may change many. */
function planAll(scene: Scene, call: Call, decision: Decision, report: Report): readonly PolicyAct[] | undefined {
  const acts: PolicyAct[] = [];
  const inTheWay = new Set<Finding>();
  let refused = false;
  for (const ledger of scene.policies) {
    const { draft } = ledger;
    if (ledger.history.retirement !== undefined) continue;
    // Whether a text that cannot be read differs, or one from an edition that cannot, is not known.
    const faults = damage(scene.findings, ledger, true);
    for (const finding of faults) inTheWay.add(finding);
    if (draft === undefined || faults.length > 0) continue;
    const { amendment } = differenceOf(scene, ledger, draft, undefined, decision.effective);
    if (amendment !== undefined && amendment.facts.length + amendment.texts.length === 0) continue;
    const act = isReady(scene, ledger, true, report) && planOne(scene, ledger, call, decision, report);
    if (act) acts.push(act);
    else refused = true;
  }
  for (const finding of inTheWay) retell(finding, report);
  if (inTheWay.size > 0) return undefined;
  if (acts.length > 0 || refused) return refused ? undefined : acts;
  report('announce-nothing-anywhere', { file: '', line: 1, column: 1 });
  return undefined;
}

function planOne(scene: Scene, ledger: Ledger, call: Call, decision: Decision, report: Report): PolicyAct | undefined {
  if (call.options['urgent'] !== true) return planAnnouncement(scene, ledger, decision, report);
  const urgent = urgencyOf(scene, ledger, call, report);
  return urgent && planAnnouncement(scene, ledger, { ...decision, urgent }, report);
}

function urgencyOf(scene: Scene, ledger: Ledger, call: Call, report: Report): RecordEntry['urgent'] {
  const isGiven = (name: string): boolean =>
    Object.keys(textOptions(name)).some((option) => String(call.options[option] ?? '').trim() !== '');
  if (!isGiven('because') || !isGiven('reference')) {
    report('announce-urgent-unexplained', placeOf(ledger));
    return undefined;
  }
  const because = textsOf(scene, ledger, call, 'because', report);
  const reference = textsOf(scene, ledger, call, 'reference', report);
  return because && reference && { because, reference };
}

/** Announces a new edition. */
export const announce: Command = {
  summary: {
    ru: 'Объявляет новую редакцию: замораживает рабочий текст, записывает дни публикации и вступления в силу.',
    en: 'Announces a new version: freezes the working text and records when it is announced and takes effect.',
  },
  usage:
    'announce POLICY|--all --effective DATE [--announced DATE] [--replaces N] [--urgent --because TEXT --because-en TEXT --reference TEXT --reference-en TEXT] [--dry-run] [--format text|json]',
  options: {
    all: { type: 'boolean' },
    effective: { type: 'string' },
    announced: { type: 'string' },
    replaces: { type: 'string' },
    urgent: { type: 'boolean' },
    ...reasons,
    'dry-run': { type: 'boolean' },
  },
  formats: ['text', 'json'],
  arguments: [0, 1],
  run: perform('announce', plan),
};
