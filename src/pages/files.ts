/** Files that are published beside the pages: feeds, calendars, the banner, lists as JSON, maps over time. */
import type { Instant, Language, Policy, Publisher } from '../model.ts';
import { addresses, sharedAddresses } from '../publish/addresses.ts';
import { toApiPolicies } from '../publish/api/index.ts';
import { bannerFiles, toNotices } from '../publish/banner/index.ts';
import { events } from '../publish/events/index.ts';
import { type Feed, feedOf, latest, toAtom, toJsonFeed } from '../publish/feeds/index.ts';
import { toCalendar } from '../publish/ics/index.ts';
import { toTimeMap } from '../publish/timemap.ts';
import { takesOver } from '../record/succession.ts';
import { indexNotices, type NoticeIndex, type NoticeSources } from './notice-index.ts';

/** A file of the site that is no page. */
export interface PublishedFile {
  /** From the top of the site, without a leading slash. */
  readonly path: string;
  readonly write: () => string;
}

/** What the files are made from. */
export interface PublishedSources extends NoticeSources {
  readonly publisher: Publisher;
  readonly policies: readonly Policy[];
  readonly now: Instant;
}

/**
 * The files but those of each edition, which `api.ts` makes. Each is written when it is asked for. A policy of which
 * nothing is announced yet has none.
 */
export function publishedFiles(sources: PublishedSources): readonly PublishedFile[] {
  const policies = sources.policies.filter(({ editions }) => editions.length > 0);
  return [
    ...sharedFiles({ ...sources, policies }),
    ...sources.publisher.languages.flatMap((language) => filesIn(language, { ...sources, policies })),
  ];
}

function sharedFiles(sources: PublishedSources): readonly PublishedFile[] {
  const { publisher, policies, now } = sources;
  const at = pathIn(publisher);
  return [
    ...bannerFiles().map(({ name, text }) => ({ path: name, write: () => text })),
    {
      path: at(sharedAddresses(publisher).notices),
      write() {
        const told = new Map<Language, NoticeIndex>();
        for (const language of publisher.languages)
          told.set(language, indexNotices(language, publisher, policies, sources));
        const title = (policy: string, language: Language) => told.get(language)?.about(policy).title ?? policy;
        return toNotices({ publisher, policies, title, now });
      },
    },
  ];
}

function filesIn(language: Language, sources: PublishedSources): readonly PublishedFile[] {
  const { publisher, policies, now } = sources;
  const at = pathIn(publisher);
  const to = addresses(publisher, language);
  let told: NoticeIndex | undefined;
  const texts = () => (told ??= indexNotices(language, publisher, policies, sources));
  const happened = events(policies, publisher, now);
  const feed = (policy?: string) => {
    const { about, notice, ending } = texts();
    const given = policy === undefined ? {} : { policy };
    const title = (id: string) => about(id).title;
    return feedOf({ publisher, language, events: latest(happened, policy), title, notice, ending, now, ...given });
  };
  const feeds = (policy?: string): readonly PublishedFile[] => {
    let made: Feed | undefined;
    const both = () => (made ??= feed(policy));
    return [
      { path: at(to.atom(policy)), write: () => toAtom(both()) },
      { path: at(to.jsonFeed(policy)), write: () => toJsonFeed(both()) },
    ];
  };
  return [
    ...feeds(),
    ...policies.flatMap(({ id }) => feeds(id)),
    ...calendar(language, sources, texts),
    ...policies.map((policy) => ({
      path: at(to.timeMap(policy.id)),
      write: () => toTimeMap(publisher, policy, language, now),
    })),
    { path: at(to.apiPolicies), write: () => listFile(language, sources, texts) },
  ];
}

/** A calendar has at least one date (RFC 5545, 3.4), so there is none before the first edition. */
function calendar(
  language: Language,
  { publisher, policies }: PublishedSources,
  texts: () => NoticeIndex,
): readonly PublishedFile[] {
  if (policies.length === 0) return [];
  const write = () => {
    const { about, notice, ending } = texts();
    return toCalendar({ publisher, language, policies, title: (id) => about(id).title, notice, ending });
  };
  return [{ path: pathIn(publisher)(addresses(publisher, language).calendar), write }];
}

function listFile(
  language: Language,
  { publisher, policies, now }: PublishedSources,
  texts: () => NoticeIndex,
): string {
  const { about } = texts();
  // Only where an edition changes no other can taking over another text make it need notice.
  const first = policies.flatMap(({ editions }) => editions.filter(({ amends }) => amends === undefined));
  const over = new Set<string>();
  for (const edition of first) if (takesOver(edition.source())) over.add(`${edition.policy} ${edition.number}`);
  const succeeds = (policy: string, edition: number) => over.has(`${policy} ${edition}`);
  return toApiPolicies({ publisher, language, policies, about, succeeds, now });
}

function pathIn({ origin }: Publisher): (address: string) => string {
  return (address) => address.slice(origin.length + 1);
}
