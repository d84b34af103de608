import { daysBetween, type Edition, type Language, type Policy, plural } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { capital } from '../words.ts';
import type { Link } from './links.ts';
import { lastDay, withdrawnOn } from './record-line.ts';

/** What is told to people about one announced edition. */
export interface Notice {
  readonly id: string;
  /** The document's title. */
  readonly title: string;
  readonly heading: string;
  /** The day it takes effect, in words, and as `YYYY-MM-DD`. */
  readonly date: string;
  readonly dateTime: string;
  /** When it was announced. */
  readonly kicker: string;
  /** What changes, a sentence or two each. */
  readonly sentences: readonly string[];
  /** The language of title and sentences, where it is not the page's. */
  readonly lang: Language | undefined;
  /** How many changes are left out here. */
  readonly more?: string;
  /** How far ahead it was announced, and other small print. */
  readonly remarks: readonly string[];
  readonly links: readonly Link[];
}

/** How many sentences a notice above a text holds. */
const FEW = 3;

/** The notice above a text or on the home page: at most three sentences, and links to the rest. */
export async function briefNotice(issue: Issue, policy: Policy, edition: Edition): Promise<Notice> {
  const { words, to, language } = issue;
  const notice = await fullNotice(issue, policy, edition);
  const rest = notice.sentences.length - FEW;
  return {
    ...notice,
    sentences: notice.sentences.slice(0, FEW),
    ...(rest > 0 && { more: words.alsoChanges(`${rest}\u00a0${plural(rest, language, words.changes)}`) }),
    links: [{ text: words.toNotice, path: to.notice(policy.id, edition.number) }, ...notice.links],
  };
}

/** The notice with everything that changes. */
export async function fullNotice(issue: Issue, policy: Policy, edition: Edition): Promise<Notice> {
  const { words, to, date } = issue;
  const { title, notes, language } = await issue.textOf(edition);
  const { notice } = await edition.source();
  return {
    id: `${policy.id}-${edition.number}`,
    title,
    heading: capital(
      edition.amends === undefined
        ? words.noticeSays(edition.number)
        : words.noticeReplaces(edition.number, edition.amends),
    ),
    date: inTwoLines(date(edition.effective)),
    dateTime: edition.effective,
    kicker: edition.announced === undefined ? words.notices : words.noticeOf(date(edition.announced)),
    sentences: notes,
    lang: issue.langOf(language),
    remarks: remarksOn(issue, edition, notice.days),
    links: [{ text: words.toText(edition.number), path: to.edition(policy.id, edition.number) }],
  };
}

/** A date that may break before its year. */
function inTwoLines(date: string): string {
  const [day, month, ...year] = date.split('\u00a0');
  return `${day}\u00a0${month} ${year.join('\u00a0')}`;
}

/** Every notice ever given, the latest first. */
export function noticesGiven(policies: readonly Policy[]): readonly (readonly [Policy, Edition])[] {
  return policies
    .flatMap((policy) => policy.editions.map((edition) => [policy, edition] as const))
    .filter(([, { announced }]) => announced !== undefined)
    .sort(
      ([, a], [, b]) =>
        compare(b.announced, a.announced) || compare(b.effective, a.effective) || compare(a.policy, b.policy),
    );
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function remarksOn(issue: Issue, edition: Edition, days: number): readonly string[] {
  const { words, date, language, authoritative } = issue;
  const remarks: string[] = [words.materiality[edition.materiality]];
  if (edition.announced !== undefined) {
    const ahead = daysBetween(edition.announced, edition.effective);
    remarks.push(
      edition.urgent !== undefined && ahead < days
        ? words.aheadInstead(issue.days(ahead), issue.days(days, true))
        : words.ahead(issue.days(ahead)),
    );
  }
  if (edition.urgent !== undefined) {
    remarks.push(words.because(edition.urgent.because[language] ?? edition.urgent.because[authoritative] ?? ''));
    remarks.push(words.reference(edition.urgent.reference));
  }
  if (edition.status === 'withdrawn') remarks.push(words.withdrawn(date(withdrawnOn(edition))));
  if (edition.status === 'superseded') remarks.push(words.held(date(edition.effective), date(lastDay(edition))));
  return remarks;
}
