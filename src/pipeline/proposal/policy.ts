import type { Element } from 'hast';
import type { Cache } from '../../cache.ts';
import { dateAt } from '../../calendar/zone.ts';
import type { Locate, Report } from '../../findings.ts';
import type { EditionSource, Instant, Language, Materiality, Publisher, RecordEntry, YamlPath } from '../../model.ts';
import type { Files } from '../../read/types.ts';
import { appendedOnly, checkAgainstBase } from '../../record/base.ts';
import { type Earliest, earliestAnnouncement } from '../../record/earliest.ts';
import { replay } from '../../record/replay.ts';
import { takesOver } from '../../record/succession.ts';
import type { Changes } from '../changes.ts';
import { readEdition } from '../frozen.ts';
import type { LoadedPolicy } from '../load.ts';
import { termsOf } from '../terms.ts';
import type { BasePolicy } from './base-folder.ts';
import { type Compared, compareDrafts, compareOnward, weighPending } from './drafts.ts';
import { type Entered, type EnteredEdition, enteredEditions, isUsable, reportUntold } from './entered.ts';
import { locateIn } from './locate.ts';
import { borrowedWords } from './own-words.ts';

/** What is needed to judge a branch. */
export interface Branch {
  readonly files: Files;
  readonly schema: Files;
  readonly now: Instant;
  readonly cache: Cache;
  /** The language that the changes are told in. */
  readonly language: Language;
  /** Whether redlines of translations are wanted too. */
  readonly drawn: boolean;
}

/** A translation that reads differently. */
export interface ChangedTranslation {
  readonly language: Language;
  /** Whether nothing else of the policy changed. */
  readonly alone: boolean;
  /** Where redlines were asked for and the changes are told in another language. */
  readonly redline?: Element;
}

/** What a branch does to one policy. */
export interface PolicyProposal {
  readonly policy: string;
  readonly event: 'added' | 'changed' | 'removed';
  /** In the reader's language. */
  readonly title: string;
  /** Editions that the branch announces or imports, as their frozen texts have them. */
  readonly entered: readonly EnteredEdition[];
  /** How the working text differs from the base's, weighed by the branch's own words; absent where it does not, or has nothing to differ from. */
  readonly changes?: Changes;
  /** The edition of the branch's own that the working text is compared with instead: it goes on from there. */
  readonly onward?: number;
  /** Changed subjects that only entries of the base speak of. */
  readonly spoken: readonly string[];
  readonly translations: readonly ChangedTranslation[];
  /** Whose working text cannot be used, so that what changed cannot be told. */
  readonly unreadable?: 'branch' | 'base';
  /** The working text against the edition that it would replace, all earlier unannounced changes included. */
  readonly pending?: { readonly edition: number; readonly materiality: Materiality };
  /** The earliest effective date if the working text were announced today; absent where there is nothing to announce. */
  readonly earliest?: Earliest;
  /** Entries that the branch adds to the record; none where it changes earlier ones. */
  readonly entries: readonly RecordEntry[];
  /** Whether the base's entries are all as they were. */
  readonly recordKept: boolean;
}

/** What is known besides the two texts. */
export interface Surroundings {
  readonly branch: Branch;
  readonly publisher: Publisher;
  /** The base, as it was asked for. */
  readonly base: string;
  /** Files of the branch in which errors were found. */
  readonly faulty: ReadonlySet<string>;
  readonly report: Report;
}

/** Tells what a branch does to a policy; nothing where readers and the record are told the same as before. */
export async function proposePolicy(
  around: Surroundings,
  before: BasePolicy | undefined,
  after: LoadedPolicy,
): Promise<PolicyProposal | undefined> {
  const { branch } = around;
  const { draft, entries, id } = after;
  const sameText = JSON.stringify(before?.draft) === JSON.stringify(draft);
  const sameRecord = JSON.stringify(before?.entries) === JSON.stringify(entries);
  if (before !== undefined && sameText && sameRecord) return undefined;
  const kept = appendedOnly(before?.entries ?? [], entries) === undefined;
  const added = kept ? entries.slice(before?.entries.length ?? 0) : [];
  if (!sameRecord) await checkRecord(around, before?.entries ?? [], after);
  const entered = await enteredEditions(around, after, added, before?.draft);
  await reportUntold(around, after, entered, (before?.entries.length ?? 0) > 0);
  const latest = entered.at(-1);
  const former = sameText ? undefined : before?.draft;
  const compared = await comparedWith(branch, latest, former, draft);
  if (compared !== undefined && draft !== undefined) {
    if (sameRecord && isNothing(compared) && sameWords(former, draft)) return undefined;
    await reportBorrowed(around, id, draft, compared.changes);
    if (!isNothing(compared)) reportEnded(around, after);
  }
  return {
    policy: id,
    event: before === undefined ? 'added' : 'changed',
    title: titleOf(draft ?? before?.draft, branch.language) ?? id,
    entered: entered.map(({ told }) => told),
    ...(compared === undefined ? { spoken: [], translations: [] } : compared),
    ...(compared === undefined || latest === undefined ? {} : { onward: latest.told.edition }),
    ...(sameText ? {} : unreadable(before, draft)),
    ...(await pendingOf(around, after)),
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
  return JSON.stringify(before?.amendment) === JSON.stringify(after.amendment);
}

/** The working text against the last live edition, and when it could take effect. */
async function pendingOf(
  around: Surroundings,
  after: LoadedPolicy,
): Promise<Pick<PolicyProposal, 'pending' | 'earliest'>> {
  const { branch, publisher } = around;
  const { id, draft, entries, heads, succeeding } = after;
  const terms = termsOf(publisher, heads, succeeding);
  const history = replay(entries, terms);
  if (draft === undefined || history.retirement !== undefined || around.faulty.has(`${id}/record.yaml`)) return {};
  const next = history.highest + 1;
  const last = history.live.at(-1);
  const candidate = { edition: next, announced: dateAt(branch.now, publisher.zone), urgent: false };
  const own = {
    ...terms,
    succeeds: (edition: number) => (edition === next ? takesOver(draft) : terms.succeeds(edition)),
  };
  const earliest = (materiality: Materiality): Earliest =>
    earliestAnnouncement(entries, own, { ...candidate, materiality });
  if (last === undefined) return { earliest: earliest('material') };
  if (!isUsable(around, id, last)) return {};
  const materiality = await weighPending(await readEdition(branch.files, id, last), draft);
  return materiality === undefined ? {} : { pending: { edition: last, materiality }, earliest: earliest(materiality) };
}

/** The working text against the edition that the branch enters last or, where it enters none, the base's working text. */
async function comparedWith(
  branch: Branch,
  latest: Entered | undefined,
  former: EditionSource | undefined,
  draft: EditionSource | undefined,
): Promise<Compared | undefined> {
  if (draft === undefined) return undefined;
  if (latest !== undefined) return compareOnward(branch, latest.source, draft);
  return former && compareDrafts(branch, former, draft);
}

/** Checks what is added to the record; places are looked up only where something is wrong. */
async function checkRecord(
  { branch, publisher, report, base }: Surroundings,
  before: readonly RecordEntry[],
  { id, entries, heads, succeeding }: LoadedPolicy,
): Promise<void> {
  const terms = termsOf(publisher, heads, succeeding);
  let wrong = false;
  const noting: Report = () => {
    wrong = true;
  };
  checkAgainstBase(before, entries, terms, branch.now, noting, nowhere, { policy: id, base });
  if (!wrong) return;
  const locate = await locateIn(branch.files, `${id}/record.yaml`);
  checkAgainstBase(before, entries, terms, branch.now, report, locate, { policy: id, base });
}

/** An edit of the working text of a policy whose end is announced: nobody will ever be told of it. */
function reportEnded({ publisher, report }: Surroundings, { id, entries, heads, succeeding }: LoadedPolicy): void {
  const { retirement } = replay(entries, termsOf(publisher, heads, succeeding));
  if (retirement === undefined) return;
  report(
    'ended-text-changed',
    { file: `${id}/policy.yaml`, line: 1, column: 1 },
    { policy: id, effective: retirement.effective },
  );
}

async function reportBorrowed(
  { branch, report }: Surroundings,
  id: string,
  draft: EditionSource,
  { amendment }: Changes,
): Promise<void> {
  const borrowed = borrowedWords(amendment.reasons, draft, amendment.entries);
  if (borrowed.length === 0) return;
  const locate = await locateIn(branch.files, `${id}/policy.yaml`);
  for (const { subject, entry, about, computed, stated } of borrowed) {
    const path: YamlPath = ['amendment', entry, 'about', about];
    const name = draft.amendment[entry]?.id ?? '';
    report('amendment-borrowed', locate(path), { entry: name, subject, computed, stated });
  }
}

const nowhere: Locate = () => ({ file: '', line: 1, column: 1 });
