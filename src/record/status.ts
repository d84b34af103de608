import { addDays, daysBetween } from '../calendar/date.ts';
import { parseInstant } from '../calendar/instant.ts';
import { dateAt } from '../calendar/zone.ts';
import type { Edition, Instant, IsoDate, Materiality, Policy, RecordEntry } from '../model.ts';
import type { Terms } from './history.ts';
import { replay } from './replay.ts';
import { onDate } from './timeline.ts';

/** An edition in one line. */
export interface EditionStatus {
  readonly edition: number;
  readonly announced?: IsoDate;
  readonly effective: IsoDate;
  /** The last day on which it applies. */
  readonly lastDay?: IsoDate;
  readonly materiality: Materiality;
  /** Why it does not wait as long as was promised. */
  readonly urgent?: RecordEntry['urgent'];
}

/** Where a policy stands on a day. */
export interface PolicyStatus {
  readonly policy: string;
  readonly inForce?: EditionStatus;
  /** With whole days from today to the day on which it takes effect. */
  readonly upcoming: readonly (EditionStatus & { readonly daysLeft: number })[];
  /** Written down, but not public before the day of their announcement. */
  readonly scheduled: readonly EditionStatus[];
  readonly retired?: Policy['retired'];
}

/**
 * Where a policy stands at an instant, as those who edit it need to know.
 * @param policy as resolved at that instant.
 * @param entries the whole record.
 */
export function policyStatus(
  policy: Policy,
  entries: readonly RecordEntry[],
  terms: Terms,
  now: Instant,
): PolicyStatus {
  const today = dateAt(now, terms.zone);
  const { inForce, upcoming, retired } = policy;
  return {
    policy: policy.id,
    ...(inForce === undefined ? {} : { inForce: inBrief(inForce) }),
    upcoming: upcoming.map((edition) => ({ ...inBrief(edition), daysLeft: daysBetween(today, edition.effective) })),
    scheduled: scheduledAt(entries, terms, now),
    ...(retired === undefined ? {} : { retired }),
  };
}

/** What was, is or will be in force on a date; nothing where no edition is. */
export function statusOn(policy: Policy, date: IsoDate): EditionStatus | undefined {
  const edition = onDate(policy, date);
  return edition && inBrief(edition);
}

function scheduledAt(entries: readonly RecordEntry[], terms: Terms, now: Instant): readonly EditionStatus[] {
  const written = entries.filter(({ at }) => (parseInstant(at) ?? now) <= now);
  const lives = [...replay(written, terms).lives.values()];
  return lives
    .filter(({ fate, publicFrom }) => fate === 'live' && publicFrom > now)
    .map(({ number, announced = '', effective, materiality, urgent }) => ({
      edition: number,
      announced,
      effective,
      materiality,
      ...(urgent === undefined ? {} : { urgent }),
    }));
}

function inBrief({ number, announced, effective, untilDate, materiality, urgent }: Edition): EditionStatus {
  return {
    edition: number,
    ...(announced === undefined ? {} : { announced }),
    effective,
    ...(untilDate === undefined ? {} : { lastDay: addDays(untilDate, -1) }),
    materiality,
    ...(urgent === undefined ? {} : { urgent }),
  };
}
