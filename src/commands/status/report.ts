/** Where every policy stands, and which days come next: one screen for those who edit them. */

import type { EditionSource, IsoDate } from '../../model.ts';
import { earliestAnnouncement } from '../../record/earliest.ts';
import { type EditionStatus, policyStatus, statusOn } from '../../record/status.ts';
import { resolvePolicy } from '../../record/timeline.ts';
import { differenceOf, languagesChanged } from '../acts/difference.ts';
import { damage, isDamage } from '../acts/obstacles.ts';
import type { Ledger, Scene } from '../acts/scene.ts';
import { type Day, daysAhead } from './days.ts';
import type { DraftReport, PolicyReport } from './types.ts';

/** Where all policies stand at the scene's instant. */
export interface Report {
  readonly today: IsoDate;
  readonly policies: readonly PolicyReport[];
  /** Policies whose record has errors, so that what it says cannot be relied on. */
  readonly unreliable: readonly string[];
  /** The next days on which something ends, begins or becomes impossible, in their order. */
  readonly days: readonly Day[];
}

/** Looks at every policy; with a date, at what was, is or will be in force on it as well. */
export function statusReport(scene: Scene, on?: IsoDate): Report {
  const policies: PolicyReport[] = [];
  const unreliable: string[] = [];
  for (const ledger of scene.policies) {
    if (isReliable(scene, ledger)) policies.push(reportOn(scene, ledger, on));
    else unreliable.push(ledger.id);
  }
  return { today: scene.today, policies, unreliable, days: daysAhead(scene, policies) };
}

/** Whether a record can be relied on; an edition that it names may be missing all the same. */
function isReliable({ findings }: Scene, { id }: Ledger): boolean {
  const record = `${id}/record.yaml`;
  return !findings.some(
    (finding) =>
      finding.severity === 'error' &&
      finding.place.file === record &&
      isDamage(finding) &&
      finding.code !== 'edition-missing',
  );
}

function reportOn(scene: Scene, ledger: Ledger, on: IsoDate | undefined): PolicyReport {
  const { context, findings } = scene;
  const { id, draft, entries, terms } = ledger;
  const policy = resolvePolicy(
    { id, ...(draft === undefined ? {} : { draft }), entries, terms, source: ledger.read },
    context.now,
  );
  const errors = findings.filter(({ severity, place }) => severity === 'error' && place.file.startsWith(`${id}/`));
  return {
    ...policyStatus(policy, entries, terms, context.now),
    title: titleOf(scene, ledger),
    draft: draft === undefined ? { state: 'none' } : draftOf(scene, ledger, draft),
    errors: errors.length,
    ...(on === undefined ? {} : { on: onDay(on, statusOn(policy, on)) }),
  };
}

function onDay(date: IsoDate, edition: EditionStatus | undefined): NonNullable<PolicyReport['on']> {
  return { date, ...(edition === undefined ? {} : { edition }) };
}

function draftOf(scene: Scene, ledger: Ledger, draft: EditionSource): DraftReport {
  const { history, entries, terms } = ledger;
  if (damage(scene.findings, ledger, false).length > 0) return { state: 'uncompared' };
  if (damage(scene.findings, ledger, true).length > 0) return { state: 'unsound' };
  if (history.retirement !== undefined) return { state: 'ended' };
  const { amendment, from } = differenceOf(scene, ledger, draft);
  if (amendment !== undefined && from !== undefined && amendment.facts.length + amendment.texts.length === 0) {
    const languages = languagesChanged(scene, ledger, draft, from);
    return languages.length === 0 ? { state: 'same' } : { state: 'translated', edition: from, languages };
  }
  const materiality = amendment?.materiality ?? 'material';
  const announcement = { edition: history.highest + 1, announced: scene.today, materiality, urgent: false };
  const { date: earliest } = earliestAnnouncement(entries, terms, announcement);
  const unspoken = from === undefined ? [] : (amendment?.unspoken ?? []);
  return { state: from === undefined ? 'first' : 'changed', materiality, earliest, unspoken };
}

function titleOf({ context: { language }, findings }: Scene, ledger: Ledger): string {
  const { id, draft, history, read } = ledger;
  const last = damage(findings, ledger, false).length > 0 ? undefined : history.live.at(-1);
  const source = draft ?? (last === undefined ? undefined : read(last));
  return source?.translations[language]?.title ?? source?.title ?? id;
}
