/** Which two editions an address asks for. */
import type { Account, Declaration, Instant, IsoDate, Materiality } from '../gazette.ts';

/** One edition as the page knows it before anything is fetched. */
export interface EditionEntry {
  readonly number: number;
  readonly effective: IsoDate;
  /** The same day in words. */
  readonly date: string;
  /** In force from this instant and before `until`. */
  readonly from: Instant;
  readonly until?: Instant;
  readonly withdrawn: boolean;
  readonly amends?: number;
  readonly materiality: Materiality;
  /** What it changed in the one that it amends, as its page of changes tells it, and what legal's words are about. */
  readonly account: Account;
  readonly entries: readonly Declaration[];
  /** Addresses of its JSON in the page's language and in the authoritative one. */
  readonly file: string;
  readonly original: string;
}

/** What the address says; null where it says nothing. */
export interface Asked {
  readonly from: string | null;
  readonly to: string | null;
  readonly since: string | null;
}

/** Two editions, the older one first. */
export interface Pair {
  readonly before: EditionEntry;
  readonly after: EditionEntry;
}

/** Something to be said with the comparison, or instead of it. */
export type Remark =
  | { readonly says: 'unknownEdition'; readonly asked: string }
  | { readonly says: 'sameEdition' | 'swapped'; readonly edition: number }
  | { readonly says: 'badDate'; readonly asked: string }
  | { readonly says: 'nothingInForce' | 'future'; readonly date?: IsoDate }
  | { readonly says: 'beforeFirst'; readonly date: IsoDate; readonly edition: EditionEntry }
  | { readonly says: 'unchanged' | 'since'; readonly date: IsoDate; readonly edition: EditionEntry };

/** What is to be compared and what is to be said; without a pair only the latter. */
export interface Choice {
  readonly pair?: Pair;
  readonly remark?: Remark;
}

/**
 * The pair that an address asks for.
 * @param editions by number, at least one.
 */
export function choose(editions: readonly EditionEntry[], asked: Asked, now: Instant): Choice {
  if (asked.since !== null) return chooseSince(editions, asked.since, now);
  const after =
    asked.to === null
      ? held(editions).findLast(({ amends }) => asked.from !== null || amends !== undefined)
      : find(editions, asked.to);
  if (after === undefined) return asked.to === null ? {} : { remark: { says: 'unknownEdition', asked: asked.to } };
  const before = asked.from === null ? amendedBy(editions, after) : find(editions, asked.from);
  if (before === undefined) return asked.from === null ? {} : { remark: { says: 'unknownEdition', asked: asked.from } };
  if (before === after) return { remark: { says: 'sameEdition', edition: after.number } };
  return isOlder(before, after)
    ? { pair: { before, after } }
    : { pair: { before: after, after: before }, remark: { says: 'swapped', edition: before.number } };
}

/** What changed since a day: from the edition of that day to the one in force now. */
function chooseSince(editions: readonly EditionEntry[], date: string, now: Instant): Choice {
  if (!isDate(date)) return { remark: { says: 'badDate', asked: date } };
  const lasting = held(editions);
  const current = lasting.find(({ from, until }) => from <= now && (until === undefined || now < until));
  if (current === undefined) return { remark: { says: 'nothingInForce' } };
  const then = lasting.findLast(({ effective }) => effective <= date);
  if (then === undefined) {
    const [first = current] = lasting;
    const remark: Remark = { says: 'beforeFirst', date, edition: first };
    return first === current ? { remark } : { pair: { before: first, after: current }, remark };
  }
  if (then.from > now) return { remark: { says: 'future', date } };
  if (then === current) return { remark: { says: 'unchanged', date, edition: current } };
  return { pair: { before: then, after: current }, remark: { says: 'since', date, edition: then } };
}

function find(editions: readonly EditionEntry[], number: string | null): EditionEntry | undefined {
  return editions.find((edition) => String(edition.number) === number);
}

function amendedBy(editions: readonly EditionEntry[], { amends }: EditionEntry): EditionEntry | undefined {
  return editions.find(({ number }) => number === amends);
}

/** Those that were not taken back, the earliest first. */
function held(editions: readonly EditionEntry[]): readonly EditionEntry[] {
  return editions.filter(({ withdrawn }) => !withdrawn).toSorted((a, b) => (isOlder(a, b) ? -1 : 1));
}

function isOlder(a: EditionEntry, b: EditionEntry): boolean {
  return a.from < b.from || (a.from === b.from && a.number < b.number);
}

/** The editions from the second of a pair back to the first, each of which amends the next; none where they don't lead there. */
export function stepsBetween(editions: readonly EditionEntry[], { before, after }: Pair): readonly EditionEntry[] {
  const steps: EditionEntry[] = [];
  for (let step: EditionEntry | undefined = after; step !== undefined; step = amendedBy(editions, step)) {
    if (step === before) return steps.reverse();
    steps.push(step);
  }
  return [];
}

/** Whether a text is a day that there is. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
