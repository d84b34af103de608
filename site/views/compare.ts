import { addresses } from '../addresses.ts';
import type { EditionEntry } from '../compare/choose.ts';
import { differenceWords, type Edition, type Language, type Policy } from '../gazette.ts';
import { type Issue, issueIn } from '../issue.ts';
import { type CompareWords, compareWords } from '../words/compare.ts';
import { capital } from '../words.ts';
import { writtenIn } from './changes.ts';
import { dayEar, type Ear } from './ear.ts';
import type { Link } from './links.ts';
import { type Page, pageOf } from './page.ts';
import { recordLine } from './record-line.ts';

/** The page that compares any two editions of a document. */
export interface ComparePage {
  readonly page: Page;
  readonly policy: Link;
  readonly line: readonly string[];
  readonly ear: Ear;
  readonly words: CompareWords;
  /** The editions to choose from, the latest first; empty where there are not two. */
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** The first and the last day that can be asked for. */
  readonly days: { readonly min: string; readonly max: string };
  /** What each edition changes, the latest first: readable without script. */
  readonly consecutive: readonly Link[];
  /** What the script is handed, as JSON. */
  readonly given: string;
}

/** What the page for comparing shows in one language. */
export function comparePage(language: Language, policy: Policy): ComparePage {
  const issue = issueIn(language);
  const { to, date, authoritative } = issue;
  const words = compareWords[language];
  const shown = policy.inForce ?? policy.editions.at(-1);
  const title = shown === undefined ? policy.id : issue.textOf(shown).title;
  const latestFirst = policy.editions.toReversed();
  const given = {
    editions: policy.editions.map((edition) => entryOf(issue, policy, edition)),
    words: words.script(date(issue.today)),
    difference: { [language]: differenceWords[language], [authoritative]: differenceWords[authoritative] },
  };
  return {
    page: pageOf(issue, {
      path: to.compare(policy.id),
      title: words.title(title),
      description: words.summary,
      indexed: false,
      compares: true,
      thing: { '@type': 'WebPage' },
    }),
    policy: { text: title, path: to.policy(policy.id) },
    line: recordLine(issue, policy, policy.inForce),
    ear: dayEar(issue),
    words,
    options:
      policy.editions.length < 2
        ? []
        : latestFirst.map(({ number, effective, status }) => ({
            value: String(number),
            text: words.option(number, date(effective)) + (status === 'withdrawn' ? ` (${words.withdrawn})` : ''),
          })),
    days: { min: policy.editions[0]?.effective ?? issue.today, max: issue.today },
    consecutive: latestFirst.flatMap(({ number, amends }) =>
      amends === undefined
        ? []
        : [{ text: capital(words.consecutiveOf(number, amends)), path: to.changes(policy.id, number) }],
    ),
    given: JSON.stringify(given),
  };
}

function entryOf(issue: Issue, { editions }: Policy, edition: Edition): EditionEntry {
  const { to, publisher, authoritative } = issue;
  const { policy, number, effective, from, until, status, amends, materiality } = edition;
  const before = editions.find((one) => one.number === amends);
  const { account = [], entries = [] } =
    before === undefined ? {} : issue.gazette.account(before, edition, writtenIn(issue, before, edition));
  return {
    number,
    effective,
    date: issue.date(effective),
    from,
    ...(until !== undefined && { until }),
    withdrawn: status === 'withdrawn',
    ...(amends !== undefined && { amends }),
    materiality,
    account,
    entries,
    file: to.file(policy, number),
    original: addresses(publisher, authoritative).file(policy, number),
  };
}
