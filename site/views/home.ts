import { type Edition, type IsoDate, type Language, type Policy, plural } from '../gazette.ts';
import { type Issue, issueIn } from '../issue.ts';
import { dayEar, type Ear } from './ear.ts';
import { isEnding, isRunning } from './endings.ts';
import type { Link } from './links.ts';
import type { Notice } from './notice.ts';
import { briefNotice, noticesGiven } from './notices.ts';
import { type Page, pageOf } from './page.ts';

/** One document: what holds since when, what replaces it when. */
export interface Row extends Link {
  readonly summary: string;
  /** The language of title and summary, where it is not the page's. */
  readonly lang: Language | undefined;
  readonly dates: readonly DatedLine[];
  readonly editions: Link;
}

/** A label and a date with what it brings. */
export interface DatedLine {
  readonly label: string;
  readonly date: string;
  readonly dateTime: IsoDate;
  readonly edition?: Link;
}

/** The home page. */
export interface HomePage {
  readonly page: Page;
  readonly title: string;
  readonly summary: string;
  readonly line: readonly string[];
  readonly ear: Ear;
  readonly notices: readonly Notice[];
  readonly rows: readonly Row[];
}

/** What the home page shows in one language. */
export function homePage(language: Language): HomePage {
  const issue = issueIn(language);
  const { words, gazette, publisher, to, details, date, today } = issue;
  const shown = gazette.policies.filter(({ editions }) => editions.length > 0);
  const told = publisher.channels.includes('home') ? noticesGiven(shown) : [];
  const running = told.filter(([, subject]) =>
    isEnding(subject) ? isRunning(issue, subject) : subject.status === 'upcoming' && subject.materiality === 'material',
  );
  return {
    page: pageOf(issue, {
      path: to.home,
      title: words.siteTitle,
      description: words.homeSummary,
      thing: { '@type': 'WebSite' },
    }),
    title: words.siteTitle,
    summary: words.homeSummary,
    ear: dayEar(issue),
    line: [
      details['name'] ?? '',
      `${shown.length}\u00a0${plural(shown.length, language, words.documentCount)}`,
      words.asOf(date(today)),
    ].filter(Boolean),
    notices: running.map(([policy, edition]) => briefNotice(issue, policy, edition)),
    rows: shown.map((policy) => rowOf(issue, policy)),
  };
}

function rowOf(issue: Issue, policy: Policy): Row {
  const { words, to } = issue;
  const shown = policy.inForce ?? policy.editions.at(-1);
  const text = shown && issue.textOf(shown);
  return {
    text: text?.title ?? policy.id,
    path: to.policy(policy.id),
    summary: text?.summary ?? '',
    lang: text && issue.langOf(text.language),
    dates: datesOf(issue, policy),
    editions: { text: words.allEditions, path: to.editions(policy.id) },
  };
}

function datesOf(issue: Issue, { id, inForce, upcoming, retired }: Policy): readonly DatedLine[] {
  const { words, date, to } = issue;
  const dated = (label: string, day: IsoDate): DatedLine => ({ label, date: date(day), dateTime: day });
  const line = (label: string, { effective, number }: Edition): DatedLine => ({
    ...dated(label, effective),
    edition: { text: words.edition(number), path: to.edition(id, number) },
  });
  return [
    ...(inForce === undefined ? [] : [line(words.since, inForce)]),
    ...upcoming.map((edition) => line(words.next, edition)),
    ...(retired === undefined ? [] : [dated(words.ceases, retired.effective)]),
  ];
}
