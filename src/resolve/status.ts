import { addDays, daysBetween } from '../calendar/date.ts';
import { earliestEffective } from '../calendar/notice.ts';
import { dateAt } from '../calendar/zone.ts';
import type {
  Edition,
  EditionSource,
  Instant,
  IsoDate,
  Materiality,
  Policy,
  RecordEntry,
  Translation,
} from '../vocabulary.ts';
import { canonicalJson } from './chain.ts';
import type { Terms } from './history.ts';
import { replay } from './replay.ts';
import { takesOver } from './succession.ts';
import { onDate } from './timeline.ts';

/** An edition in one line. */
export interface EditionStatus {
  readonly edition: number;
  readonly announced?: IsoDate;
  readonly effective: IsoDate;
  readonly until?: IsoDate;
  readonly materiality: Materiality;
}

/** How the working text stands to the edition that was written down last: there is none, it says the same, or it differs. */
export type DraftStatus = 'none' | 'first' | 'same' | 'changed';

/** Where a policy stands on a day. */
export interface PolicyStatus {
  readonly policy: string;
  readonly today: IsoDate;
  readonly inForce?: EditionStatus;
  /** With whole days from today to the day on which it takes effect. */
  readonly upcoming: readonly (EditionStatus & { readonly daysLeft: number })[];
  /** Written down, but not public before the day of their announcement. */
  readonly scheduled: readonly EditionStatus[];
  readonly draft: DraftStatus;
  /** The earliest effective dates of an edition announced today; none for a policy that ends. */
  readonly earliest?: { readonly material: IsoDate; readonly other: IsoDate };
  readonly retired?: Policy['retired'];
}

/**
 * Where a policy stands at an instant, as those who edit it need to know.
 * @param policy as resolved at that instant.
 * @param entries the whole record.
 * @param latest the text of the edition that the working text is compared with; see `latestEdition`.
 */
export function policyStatus(
  policy: Policy,
  entries: readonly RecordEntry[],
  terms: Terms,
  now: Instant,
  latest: EditionSource | undefined,
): PolicyStatus {
  const today = dateAt(now, terms.zone);
  const { draft, inForce, upcoming, retired } = policy;
  const scheduled = scheduledAt(entries, terms, now);
  const last = [...upcoming.map(inBrief), ...scheduled].at(-1);
  return {
    ...{ policy: policy.id, today },
    ...(inForce === undefined ? {} : { inForce: inBrief(inForce) }),
    upcoming: upcoming.map((edition) => ({ ...inBrief(edition), daysLeft: daysBetween(today, edition.effective) })),
    scheduled,
    draft: draftStatus(draft, latest),
    ...(retired === undefined ? { earliest: earliestDates(policy, terms, today, last) } : { retired }),
  };
}

/** What was, is or will be in force on a date; nothing where no edition is. */
export function statusOn(policy: Policy, date: IsoDate): EditionStatus | undefined {
  const edition = onDate(policy, date);
  return edition && inBrief(edition);
}

/** The edition that the working text goes on from: the last one announced that was not taken back. */
export function latestEdition(policy: Policy): Edition | undefined {
  return policy.editions.findLast(({ status }) => status !== 'withdrawn');
}

function draftStatus(draft: EditionSource | undefined, latest: EditionSource | undefined): DraftStatus {
  if (draft === undefined) return 'none';
  if (latest === undefined) return 'first';
  return canonicalJson(statement(draft)) === canonicalJson(statement(latest)) ? 'same' : 'changed';
}

/** What a text states to its readers: without its number, what it says of its own changes, and its labels. */
function statement({ succeeds, notice, translations, ...source }: EditionSource): unknown {
  return [succeeds, notice, ...[source, ...Object.values(translations)].map(words)];
}

function words({ language, title, summary, publisher, facts, sections }: Omit<Translation, 'amendment'>): unknown {
  return { language, title, summary, publisher, facts, sections };
}

function earliestDates(
  { inForce, editions, draft }: Policy,
  terms: Terms,
  today: IsoDate,
  last: EditionStatus | undefined,
): { material: IsoDate; other: IsoDate } {
  if (editions.length === 0 && last === undefined && draft !== undefined && !takesOver(draft)) {
    return { material: today, other: today };
  }
  const promised = inForce === undefined ? 0 : (terms.head(inForce.number)?.days ?? 0);
  const days = Math.max(terms.days, promised);
  const after = last === undefined ? today : addDays(last.effective, 1);
  const earliest = (materiality: Materiality) => later(earliestEffective(today, days, materiality), after);
  return { material: earliest('material'), other: earliest('editorial') };
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? b : a;
}

function scheduledAt(entries: readonly RecordEntry[], terms: Terms, now: Instant): readonly EditionStatus[] {
  const written = entries.filter(({ at }) => Date.parse(at) <= now);
  const lives = [...replay(written, terms).lives.values()];
  return lives
    .filter(({ fate, publicFrom }) => fate === 'live' && publicFrom > now)
    .map(({ number, announced = '', effective, materiality }) => ({
      edition: number,
      announced,
      effective,
      materiality,
    }));
}

function inBrief({ number, announced, effective, untilDate, materiality }: Edition): EditionStatus {
  return {
    edition: number,
    ...(announced === undefined ? {} : { announced }),
    effective,
    ...(untilDate === undefined ? {} : { until: untilDate }),
    materiality,
  };
}
