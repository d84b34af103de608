import { dateAt } from '../../calendar/zone.ts';
import type { Changes } from '../../editions/changes.ts';
import type { EditionSource, Language, Materiality, RecordEntry } from '../../model.ts';
import { appendedOnly, checkAgainstBase } from '../../record/base.ts';
import { type Earliest, earliestAnnouncement } from '../../record/earliest.ts';
import { replay } from '../../record/replay.ts';
import { takesOver } from '../../record/succession.ts';
import type { CheckedPolicy } from '../types.ts';
import type { BasePolicy } from './base-folder.ts';
import { type Compared, compareDrafts, compareOnward } from './drafts.ts';
import { type Entered, enteredEditions, reportUntold, usable } from './entered.ts';
import { locateIn } from './locate.ts';
import { borrowedWords } from './own-words.ts';
import type { PolicyProposal, ProposalContext } from './types.ts';

/** Tells what a branch does to a policy; nothing where readers and the record are told the same as before. */
export function proposePolicy(
  context: ProposalContext,
  before: BasePolicy | undefined,
  after: CheckedPolicy,
): PolicyProposal | undefined {
  const { branch } = context;
  const { draft, entries, id } = after;
  const sameText = JSON.stringify(before?.draft) === JSON.stringify(draft);
  const sameRecord = JSON.stringify(before?.entries) === JSON.stringify(entries);
  if (before !== undefined && sameText && sameRecord) return undefined;
  const kept = appendedOnly(before?.entries ?? [], entries) === undefined;
  const added = kept ? entries.slice(before?.entries.length ?? 0) : [];
  if (!sameRecord) checkRecord(context, before?.entries ?? [], after);
  const entered = enteredEditions(context, after, added, before?.draft);
  reportUntold(context, after, entered, (before?.entries.length ?? 0) > 0);
  const latest = entered.at(-1);
  const former = sameText ? undefined : before?.draft;
  const compared = comparedWith(context, latest, former, draft);
  if (compared !== undefined && draft !== undefined) {
    if (sameRecord && isNothing(compared) && sameWords(former, draft)) return undefined;
    reportBorrowed(context, id, draft, compared.changes);
    if (!isNothing(compared)) reportEnded(context, after);
  }
  return {
    policy: id,
    event: before === undefined ? 'added' : 'changed',
    title: titleOf(draft ?? before?.draft, branch.language) ?? id,
    entered: entered.map(({ told }) => told),
    ...(compared === undefined ? { spoken: [], translations: [] } : compared),
    ...(compared === undefined || latest === undefined ? {} : { onward: latest.told.edition }),
    ...(sameText ? {} : unreadable(before, draft)),
    ...pendingOf(context, after),
    ...{ entries: added, recordKept: kept },
  };
}

/** A working text's title in the reader's language. */
export function titleOf(draft: EditionSource | undefined, language: Language): string | undefined {
  return draft?.translations[language]?.title ?? draft?.title;
}

function unreadable(
  before: BasePolicy | undefined,
  draft: EditionSource | undefined,
): Pick<PolicyProposal, 'unreadable'> {
  if (draft === undefined) return { unreadable: 'branch' };
  return before !== undefined && before.draft === undefined ? { unreadable: 'base' } : {};
}

/** Whether no reader of any language is told anything else: a detail of the publisher's changed that the policy does not show. */
function isNothing({ changes, translations }: Pick<Compared, 'changes' | 'translations'>): boolean {
  const { facts, texts } = changes.amendment;
  return facts.length + texts.length + translations.length === 0;
}

function sameWords(before: EditionSource | undefined, after: EditionSource): boolean {
  return JSON.stringify(before?.notes) === JSON.stringify(after.notes);
}

/** The working text against the last live edition, and when it could take effect. */
function pendingOf(context: ProposalContext, after: CheckedPolicy): Pick<PolicyProposal, 'pending' | 'earliest'> {
  const { world, publisher } = context;
  const { id, draft, entries, terms } = after;
  const history = replay(entries, terms);
  if (draft === undefined || history.retirement !== undefined || context.faulty.has(`${id}/record.yaml`)) return {};
  const next = history.highest + 1;
  const last = history.live.at(-1);
  const candidate = { edition: next, announced: dateAt(world.now, publisher.zone), urgent: false };
  const own = {
    ...terms,
    succeeds: (edition: number) => (edition === next ? takesOver(draft) : terms.succeeds(edition)),
  };
  const earliest = (materiality: Materiality): Earliest =>
    earliestAnnouncement(entries, own, { ...candidate, materiality });
  if (last === undefined) return { earliest: earliest('material') };
  const edition = usable(context, after, last);
  if (edition === undefined) return {};
  const { facts, texts, materiality } = world.editions.amendment(edition, draft);
  if (facts.length + texts.length === 0) return {};
  return { pending: { edition: last, materiality }, earliest: earliest(materiality) };
}

/** The working text against the edition that the branch enters last or, where it enters none, the base's working text. */
function comparedWith(
  context: ProposalContext,
  latest: Entered | undefined,
  former: EditionSource | undefined,
  draft: EditionSource | undefined,
): Compared | undefined {
  if (draft === undefined) return undefined;
  if (latest !== undefined) return compareOnward(context, latest.source, draft);
  return former && compareDrafts(context, former, draft);
}

/** Checks what is added to the record. */
function checkRecord(
  { world, branch, report }: ProposalContext,
  before: readonly RecordEntry[],
  { id, entries, terms }: CheckedPolicy,
): void {
  const locate = locateIn(world.files, `${id}/record.yaml`);
  checkAgainstBase(before, entries, terms, world.now, report, locate, { policy: id, base: branch.ref });
}

/** An edit of the working text of a policy whose end is announced: nobody will ever be told of it. */
function reportEnded({ report }: ProposalContext, { id, entries, terms }: CheckedPolicy): void {
  const { retirement } = replay(entries, terms);
  if (retirement === undefined) return;
  report(
    'ended-text-changed',
    { file: `${id}/policy.yaml`, line: 1, column: 1 },
    { policy: id, effective: retirement.effective },
  );
}

function reportBorrowed(
  { world, report }: ProposalContext,
  id: string,
  draft: EditionSource,
  { amendment }: Changes,
): void {
  const borrowed = borrowedWords(amendment.reasons, draft, amendment.entries);
  if (borrowed.length === 0) return;
  for (const { subject, entry, about, computed, stated } of borrowed) {
    const name = draft.notes[entry]?.id ?? '';
    const locate = locateIn(world.files, `${id}/changes/${name}.yaml`);
    report('amendment-borrowed', locate(['about', about]), { policy: id, entry: name, subject, computed, stated });
  }
}
