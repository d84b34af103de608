import type { Edition, Language, Policy, Rendered } from '../gazette.ts';
import { type Issue, issueIn } from '../issue.ts';
import { type Article, articleOf, emptyArticle } from './article.ts';
import { type Colophon, colophonOf } from './colophon.ts';
import { type Ear, editionEar } from './ear.ts';
import { isRunning } from './endings.ts';
import { editionThing } from './linked-data.ts';
import { editionLinks } from './links.ts';
import type { Notice } from './notice.ts';
import { briefNotice, isTold } from './notices.ts';
import { type Page, pageOf } from './page.ts';
import { changesRemarks, emptyRemarks, languageRemarks, noteRemarks, type Remark, standingRemarks } from './remarks.ts';

/** The page of one edition, or of a document with its edition in force. */
export interface EditionPage {
  readonly page: Page;
  /** Absent where no edition is in force. */
  readonly ear?: Ear;
  readonly notices: readonly Notice[];
  /** What a reader of this very page has to know first, each with a link to where to go. */
  readonly remarks: readonly Remark[];
  readonly article: Article;
  readonly contents: Contents;
  readonly colophon?: Colophon;
}

/** The list of sections. */
export interface Contents {
  readonly label: string;
  readonly entries: Rendered['outline'];
}

/** A document's own page: the text in force, and the notices of what is due to replace it. */
export function policyPage(language: Language, policy: Policy): EditionPage {
  const issue = issueIn(language);
  const { to } = issue;
  const edition = policy.inForce;
  const told = [...policy.upcoming.filter(isTold), ...policy.ends.filter((end) => isRunning(issue, end))];
  const notices = told.map((subject) => briefNotice(issue, policy, subject));
  const relations = editionLinks(issue, policy, edition, true);
  if (edition === undefined) return emptyPage(issue, policy, notices);
  const text = issue.wholeOf(edition);
  return {
    page: pageOf(issue, {
      path: to.policy(policy.id),
      title: text.title,
      description: text.summary,
      runningHead: runningHead(issue, text.title, edition),
      relations,
      thing: editionThing(issue, policy, edition, text.language),
    }),
    ear: editionEar(issue, edition),
    notices,
    remarks: [...noteRemarks(issue, edition), ...languageRemarks(issue, edition, to.policy(policy.id))],
    article: articleOf(issue, policy, edition, text),
    contents: { label: issue.words.contents, entries: text.outline },
    colophon: colophonOf(issue, policy, edition, text),
  };
}

/** The page of one edition, whatever its place in time. */
export function editionPage(language: Language, policy: Policy, edition: Edition): EditionPage {
  const issue = issueIn(language);
  const { to, words } = issue;
  const text = issue.wholeOf(edition);
  const path = to.edition(policy.id, edition.number);
  return {
    page: pageOf(issue, {
      path,
      title: `${text.title}, ${words.edition(edition.number)}`,
      description: text.summary,
      runningHead: runningHead(issue, text.title, edition),
      indexed: isListed(edition),
      relations: editionLinks(issue, policy, edition, false),
      thing: editionThing(issue, policy, edition, text.language),
    }),
    ear: editionEar(issue, edition),
    notices: [],
    remarks: [
      ...standingRemarks(issue, policy, edition),
      ...noteRemarks(issue, edition),
      ...languageRemarks(issue, edition, path),
      ...changesRemarks(issue, edition),
    ],
    article: articleOf(issue, policy, edition, text),
    contents: { label: words.contents, entries: text.outline },
    colophon: colophonOf(issue, policy, edition, text),
  };
}

/** Whether search engines are shown an edition: not one that holds no more, or never will. */
export function isListed({ status }: Edition): boolean {
  return status === 'inForce' || status === 'upcoming';
}

/** A document of which no edition is in force: not yet, or no longer. */
function emptyPage(issue: Issue, policy: Policy, notices: readonly Notice[]): EditionPage {
  const { words, to } = issue;
  const last = policy.editions.at(-1);
  const { title, summary } = last === undefined ? { title: policy.id, summary: '' } : issue.textOf(last);
  return {
    page: pageOf(issue, {
      path: to.policy(policy.id),
      title,
      description: summary,
      relations: editionLinks(issue, policy, undefined, true),
      thing: { '@type': 'DigitalDocument' },
    }),
    notices,
    remarks: emptyRemarks(issue, policy),
    article: emptyArticle(issue, policy, title, summary),
    contents: { label: words.contents, entries: [] },
  };
}

function runningHead({ words }: Issue, title: string, { number }: Edition): string {
  return `${title} · ${words.edition(number)}`;
}
