/** Links between pages: to twins in other languages, and by relation. */
import { absolute, addresses } from '../addresses.ts';
import type { Edition, Language, Policy } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { noticeWords } from '../words/notices.ts';
import { words } from '../words.ts';

/** A link with its text. */
export interface Link {
  readonly text: string;
  readonly path: string;
}

/** A link to the same page in another language. */
export interface Twin extends Link {
  readonly language: Language;
}

/** A link of the head: `<link rel href>`. */
export interface Relation {
  readonly rel: string;
  readonly href: string;
  readonly hreflang?: string;
  /** The media type of what is there, and its name. */
  readonly type?: string;
  readonly title?: string;
  /** The instant, in milliseconds since 1970, from which the script leads to `href`. */
  readonly from?: number;
}

/** The same page in the other languages. */
export function twinsOf(issue: Issue, path: string): readonly Twin[] {
  const here = issue.to.home;
  return issue.publisher.languages
    .filter((language) => language !== issue.language)
    .map((language) => ({
      language,
      text: words[language].ownName,
      path: addresses(issue.publisher, language).home + path.slice(here.length),
    }));
}

/** Canonical address and alternates of a page; the authoritative language is everybody's default. */
export function alternates(issue: Issue, path: string): readonly Relation[] {
  const { publisher, language, authoritative } = issue;
  const all = [{ language, path }, ...twinsOf(issue, path)].sort(
    (a, b) => order(issue, a.language) - order(issue, b.language),
  );
  const href = (of: Language): string => absolute(publisher, all.find((one) => one.language === of)?.path ?? path);
  return [
    { rel: 'canonical', href: absolute(publisher, path) },
    ...all.map((one) => ({ rel: 'alternate', hreflang: one.language, href: href(one.language) })),
    { rel: 'alternate', hreflang: 'x-default', href: href(authoritative) },
  ];
}

function order(issue: Issue, language: Language): number {
  return issue.publisher.languages.indexOf(language);
}

/** Relations of RFC 6903, by the names that policies go by. */
const RELATIONS: Readonly<Record<string, string>> = { privacy: 'privacy-policy', terms: 'terms-of-service' };

/** Links to the documents that every page is under. */
export function documentLinks({ gazette, to }: Issue): readonly Relation[] {
  return gazette.policies.flatMap(({ id }) => {
    const rel = RELATIONS[id];
    return rel === undefined ? [] : [{ rel, href: to.policy(id) }];
  });
}

/** Feeds of the whole site, or of one policy. */
export function feedLinks({ to, language }: Issue, policy?: string): readonly Relation[] {
  const { siteFeed, policyFeed } = noticeWords[language];
  const link = { rel: 'alternate', title: policy === undefined ? siteFeed : policyFeed };
  return [
    { ...link, type: 'application/atom+xml', href: to.atom(policy) },
    { ...link, type: 'application/feed+json', href: to.jsonFeed(policy) },
  ];
}

/**
 * Links of a policy's pages: to its feeds, its editions over time (RFC 7089), and those before, after and latest (RFC 5829).
 * With `redirect` those after say from which instant they hold, for the one script of the site.
 */
export function editionLinks(
  issue: Issue,
  policy: Policy,
  edition: Edition | undefined,
  redirect: boolean,
): readonly Relation[] {
  const { to } = issue;
  const links: Relation[] = [
    ...feedLinks(issue, policy.id),
    { rel: 'timemap', type: 'application/link-format', href: to.timeMap(policy.id) },
    { rel: 'latest-version', href: to.policy(policy.id) },
  ];
  if (edition?.amends !== undefined)
    links.push({ rel: 'predecessor-version', href: to.edition(policy.id, edition.amends) });
  const next = redirect ? policy.upcoming : policy.editions.filter(({ number }) => number === edition?.supersededBy);
  for (const { number, from } of next) {
    links.push({ rel: 'successor-version', href: to.edition(policy.id, number), ...(redirect && { from }) });
  }
  return links;
}
