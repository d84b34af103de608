import type { Edition, Language, Policy } from '../gazette.ts';
import { type Issue, issueIn } from '../issue.ts';
import { type ChangesWords, changesWords } from '../words/changes.ts';
import { type Ear, editionEar } from './ear.ts';
import { isListed } from './edition.ts';
import { editionThing } from './linked-data.ts';
import { editionLinks, type Link } from './links.ts';
import { type Page, pageOf } from './page.ts';
import { recordLine } from './record-line.ts';
import { languageRemarks, type Remark } from './remarks.ts';
import { markSpelled } from './spelled.ts';

/** What one edition changes in the one that it amends. */
export interface ChangesPage {
  readonly page: Page;
  readonly policy: Link;
  readonly title: string;
  readonly line: readonly string[];
  readonly ear: Ear;
  readonly summary: string;
  readonly remarks: readonly Remark[];
  readonly links: readonly Link[];
  /** Absent where there is no edition to compare with. */
  readonly difference?: Difference;
}

/** The difference, in the language of its texts. */
export interface Difference {
  /** The language, where it is not the page's. */
  readonly lang: Language | undefined;
  readonly html: string;
}

/** What the page of an edition's changes shows in one language. */
export function changesPage(language: Language, policy: Policy, edition: Edition): ChangesPage {
  const issue = issueIn(language);
  const { to, words: siteWords, date } = issue;
  const words = changesWords[language];
  const text = issue.textOf(edition);
  const { number } = edition;
  const path = to.changes(policy.id, number);
  const amended = precedingOf(issue, policy, edition);
  const dated = (one: Edition, write: ChangesWords['dated']): string => write(one.number, date(one.effective));
  const predecessor = amended === undefined || amended.policy === policy.id ? undefined : issue.textOf(amended).title;
  const summary =
    amended === undefined
      ? number === 1
        ? words.first
        : words.alone
      : (predecessor === undefined ? '' : words.succeeds(predecessor)) +
        words.summary(dated(edition, words.dated), dated(amended, words.datedGenitive));
  return {
    page: pageOf(issue, {
      path,
      title: words.title(text.title, number),
      description: summary,
      runningHead: `${text.title} · ${words.heading(number)}`,
      indexed: edition.amends !== undefined && isListed(edition),
      relations: editionLinks(issue, policy, edition, false),
      thing: editionThing(issue, policy, edition, text.language),
    }),
    policy: { text: text.title, path: to.policy(policy.id) },
    title: words.heading(number),
    line: recordLine(issue, policy, edition),
    ear: editionEar(issue, edition),
    summary,
    remarks: languageRemarks(issue, edition, path),
    links: [
      { text: siteWords.toText(number), path: to.edition(policy.id, number) },
      ...(amended === undefined
        ? []
        : [
            {
              text: predecessor ?? siteWords.toText(amended.number),
              path: to.edition(amended.policy, amended.number),
            },
          ]),
      ...(policy.editions.length < 2 ? [] : [{ text: words.toCompare, path: to.compare(policy.id) }]),
    ],
    ...(amended !== undefined && { difference: differenceOf(issue, amended, edition) }),
  };
}

function differenceOf(issue: Issue, before: Edition, after: Edition): Difference {
  const written = writtenIn(issue, before, after);
  return { lang: issue.langOf(written), html: markSpelled(issue.gazette.changes(before, after, written)) };
}

/** The language in which two editions are compared: the page's own or, where one is not written in it, the binding one. */
export function writtenIn({ language, authoritative }: Issue, before: Edition, after: Edition): Language {
  const isWritten = [before, after].every(({ digests }) => digests[language] !== undefined);
  return isWritten ? language : authoritative;
}

/** What holds until an edition does: the one that it amends or, for a policy's first, that of the policy it takes over. */
function precedingOf({ gazette }: Issue, policy: Policy, edition: Edition): Edition | undefined {
  if (edition.amends !== undefined) return policy.editions.find(({ number }) => number === edition.amends);
  const { succeeds } = edition.source();
  const editions = gazette.policies.find(({ id }) => id === succeeds)?.editions ?? [];
  return editions.find(
    ({ status, from, until = Number.POSITIVE_INFINITY }) =>
      status !== 'withdrawn' && from < edition.from && edition.from <= until,
  );
}
