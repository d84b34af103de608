import { earliestEffective } from '../calendar/notice.ts';
import { dateAt } from '../calendar/zone.ts';
import type { Locate, Report } from '../findings.ts';
import type { Instant, IsoDate, RecordEntry } from '../model.ts';
import { zoneOf } from './acts/fields.ts';
import { daysPromised } from './acts/retired.ts';
import { hashEntry } from './chain.ts';
import { type History, lastLive, type Terms } from './history.ts';
import { replay } from './replay.ts';

/** Index of the first entry of the base that the record no longer holds as it was; nothing where it was only added to. */
export function appendedOnly(base: readonly RecordEntry[], entries: readonly RecordEntry[]): number | undefined {
  const index = base.findIndex((entry, position) => {
    const kept = entries[position];
    return kept === undefined || hashEntry(kept) !== hashEntry(entry);
  });
  return index < 0 ? undefined : index;
}

/**
 * Checks what a branch does to a published record: that it only adds entries, and that none of these comes too late to
 * be merged at an instant.
 * @param base the record on the branch that this one is to be merged into.
 * @param names the policy and that branch, as commands name them.
 */
export function checkAgainstBase(
  base: readonly RecordEntry[],
  entries: readonly RecordEntry[],
  terms: Terms,
  now: Instant,
  report: Report,
  locate: Locate,
  names: { readonly policy: string; readonly base: string },
): void {
  const rewritten = appendedOnly(base, entries);
  if (rewritten !== undefined) {
    const place = locate(rewritten < entries.length ? ['entries', rewritten] : ['entries']);
    report('record-rewritten', place, { entry: rewritten + 1, ...names });
    return;
  }
  const before = replay(base, terms);
  const after = replay(entries, terms);
  for (let index = base.length; index < entries.length; index++) {
    const entry = entries[index] as RecordEntry;
    const passed = passedEdition(entry, before, now);
    const late = passed === undefined ? lateDate(entry, after, terms, now) : undefined;
    if (passed !== undefined) report('acted-late', locate(['entries', index]), { ...passed, ...names });
    const come = passedEnd(entry, before, now);
    if (come !== undefined) report('end-acted-late', locate(['entries', index]), { ...come, ...names });
    if (late !== undefined) report('merged-late', locate(['entries', index, 'announced']), { ...late, ...names });
    checkRetirement(entries, index, terms, report, locate);
  }
}

/** The edition that an entry puts off, withdraws or replaces, where it has taken effect meanwhile. */
function passedEdition(entry: RecordEntry, before: History, now: Instant): Passed | undefined {
  const number = entry.event === 'postponed' || entry.event === 'withdrawn' ? entry.edition : entry.replaces;
  const life = number === undefined ? undefined : before.lives.get(number);
  if (life === undefined || life.from > now) return undefined;
  return { edition: life.number, effective: life.effective };
}

/** The end of the policy that an entry puts off or takes back, where it has come meanwhile. */
function passedEnd(
  { event, edition }: RecordEntry,
  { retirement }: History,
  now: Instant,
): Pick<Passed, 'effective'> | undefined {
  if (edition !== undefined || (event !== 'postponed' && event !== 'withdrawn')) return undefined;
  return retirement === undefined || retirement.from > now ? undefined : { effective: retirement.effective };
}

/** An announcement's date, where it has passed; a replacement that kept its predecessor's date is not late for that. */
function lateDate(entry: RecordEntry, after: History, terms: Terms, now: Instant): Late | undefined {
  const { announced, replaces, edition } = entry;
  if (announced === undefined) return undefined;
  if (replaces !== undefined && after.lives.get(replaces)?.announced === announced) return undefined;
  const zone = edition === undefined ? lastLive(after)?.zone : zoneOf(terms, edition);
  const today = dateAt(now, zone ?? terms.zone);
  return announced < today ? { announced, today } : undefined;
}

/**
 * A retirement is announced as long ahead as the publisher promises now, too. It freezes no days of its own, so only a
 * new one can be held to that.
 */
function checkRetirement(
  entries: readonly RecordEntry[],
  index: number,
  terms: Terms,
  report: Report,
  locate: Locate,
): void {
  const { event, announced, effective } = entries[index] as RecordEntry;
  if (event !== 'retired' || announced === undefined || effective === undefined) return;
  const history = replay(entries.slice(0, index), terms);
  const last = lastLive(history);
  if (last === undefined) return;
  const [own, promised] = [terms.days, daysPromised(history, terms, announced, last)];
  const earliest = earliestEffective(announced, own);
  // What the edition in force promised is the record's own law, and told wherever the record is checked.
  if (effective >= earliest || effective < earliestEffective(announced, promised)) return;
  report('retirement-short', locate(['entries', index, 'effective']), { announced, effective, days: own, earliest });
}

type Passed = { readonly edition: number; readonly effective: IsoDate };
type Late = { readonly announced: IsoDate; readonly today: IsoDate };
