import { parseInstant } from '../calendar/instant.ts';
import type { Edition, EditionSource, Ending, Instant, IsoDate, Policy, RecordEntry } from '../model.ts';
import type { Life, Retirement, Terms } from './history.ts';
import { replay } from './replay.ts';
import { holdsAt, isSeenAt, type Window, windowsOf } from './windows.ts';

/** One policy's folder, as far as the timeline needs it. */
export interface PolicyFolder {
  readonly id: string;
  readonly draft?: EditionSource;
  readonly entries: readonly RecordEntry[];
  readonly terms: Terms;
  /** Reads a frozen edition; called only when its text is asked for. */
  readonly source: (edition: number) => EditionSource;
}

/**
 * A policy as readers may see it at an instant: entries that are later are ignored, and an edition that is written down
 * but not yet announced is left out.
 */
export function resolvePolicy(folder: PolicyFolder, now: Instant): Policy {
  const { id, draft } = folder;
  const entries = folder.entries.filter((entry) => (parseInstant(entry.at) ?? Number.POSITIVE_INFINITY) <= now);
  const history = replay(entries, folder.terms);
  const seen = [...history.lives.values()].filter((life) => isSeenAt(life, now)).sort((a, b) => a.number - b.number);
  const retired = [...history.revoked, ...(history.retirement === undefined ? [] : [history.retirement])];
  const told = retired.filter(({ fate, publicFrom }) => fate !== 'unpublished' && publicFrom <= now);
  const retirement = told.find(({ fate }) => fate === 'live');
  const numbers = new Set(seen.map(({ number }) => number));
  const ofEnds = new Set(told.flatMap((end) => end.entries));
  const record = entries.filter((entry) => numbers.has(entry.edition ?? 0) || ofEnds.has(entry));
  const shown = new Set(record);
  const windows = windowsOf(seen, retirement, now);
  const editions = seen.map((life) => editionOf(folder, life, windows.get(life.number), shown, now));
  const inForce = editions.find(({ status }) => status === 'inForce');
  return {
    id,
    ...(draft === undefined ? {} : { draft }),
    editions,
    ...(inForce === undefined ? {} : { inForce }),
    upcoming: editions.filter(({ status }) => status === 'upcoming'),
    record,
    ...(retirement === undefined ? {} : { retired: inBrief(retirement) }),
    ends: told.map((end) => endingOf(id, end, now)),
  };
}

/** The edition that is in force on a date, as far as is known at the policy's instant. */
export function onDate(policy: Policy, date: IsoDate): Edition | undefined {
  return policy.editions.find(
    ({ status, effective, untilDate }) =>
      status !== 'withdrawn' && effective <= date && (untilDate === undefined || date < untilDate),
  );
}

function editionOf(
  folder: PolicyFolder,
  life: Life,
  window: Window | undefined,
  shown: ReadonlySet<RecordEntry>,
  now: Instant,
): Edition {
  const { number, imported, zone, publicFrom, announced, effective, from, amends, materiality, urgent } = life;
  const { digests, entries, withdrawn } = life;
  const status = statusAt(life, window, now);
  const holds = entries[0]?.holds;
  return {
    policy: folder.id,
    number,
    status,
    imported,
    zone,
    publicFrom,
    ...(announced === undefined ? {} : { announced }),
    effective,
    from,
    ...window,
    ...(status !== 'withdrawn' || withdrawn === undefined ? {} : { withdrawn }),
    ...(amends === undefined ? {} : { amends }),
    materiality,
    ...(holds === undefined ? {} : { holds }),
    ...(urgent === undefined ? {} : { urgent }),
    digests,
    entries: entries.filter((entry) => shown.has(entry)),
    source: () => folder.source(number),
  };
}

function statusAt(life: Life, window: Window | undefined, now: Instant): Edition['status'] {
  if (!holdsAt(life, now)) return 'withdrawn';
  if (now < life.from) return 'upcoming';
  return window?.until !== undefined && window.until <= now ? 'superseded' : 'inForce';
}

function inBrief({ effective, successor }: Retirement): NonNullable<Policy['retired']> {
  return { effective, ...(successor === undefined ? {} : { successor }) };
}

function endingOf(policy: string, end: Retirement, now: Instant): Ending {
  const { number, announced, publicFrom: known, zone, from, entries, fate, withdrawn } = end;
  const status = fate !== 'live' ? 'withdrawn' : from <= now ? 'come' : 'upcoming';
  const taken = withdrawn === undefined ? {} : { withdrawn };
  return { policy, number, status, zone, announced, known, from, entries, ...taken, ...inBrief(end) };
}
