import { parseInstant } from '../calendar/instant.ts';
import type { Edition, EditionSource, Instant, IsoDate, Policy, RecordEntry } from '../vocabulary.ts';
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
  readonly source: (edition: number) => Promise<EditionSource>;
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
  const { retirement } = history;
  const retired = retirement !== undefined && retirement.publicFrom <= now ? retirement : undefined;
  const numbers = new Set(seen.map(({ number }) => number));
  const record = entries.filter(({ event, edition = 0 }) => numbers.has(edition) || (event === 'retired' && retired));
  const shown = new Set(record);
  const windows = windowsOf(seen, retired, now);
  const editions = seen.map((life) => editionOf(folder, life, windows.get(life.number), shown, now));
  const inForce = editions.find(({ status }) => status === 'inForce');
  return {
    id,
    ...(draft === undefined ? {} : { draft }),
    editions,
    ...(inForce === undefined ? {} : { inForce }),
    upcoming: editions.filter(({ status }) => status === 'upcoming'),
    record,
    ...(retired === undefined ? {} : { retired: endOf(retired) }),
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
  const { number, imported, announced, effective, from, amends, materiality, urgent, digests, entries } = life;
  return {
    policy: folder.id,
    number,
    status: statusAt(life, window, now),
    imported,
    ...(announced === undefined ? {} : { announced }),
    effective,
    from,
    ...window,
    ...(amends === undefined ? {} : { amends }),
    materiality,
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

type End = NonNullable<Policy['retired']>;

function endOf({ effective, successor }: Retirement): End {
  return { effective, ...(successor === undefined ? {} : { successor }) };
}
