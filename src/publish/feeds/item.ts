import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Instant, Materiality } from '../../model.ts';
import { addresses, sharedAddresses } from '../addresses.ts';
import type { EventKind, PolicyEvent } from '../events/index.ts';
import { linkList } from '../notice/html.ts';
import { endData, type NoticeData, noticeData, noticeHtml } from '../notice/index.ts';
import { oneLine, printable } from '../printable.ts';
import { words } from '../words/index.ts';
import { headlineOf, storyOf } from './story.ts';
import type { FeedSources } from './types.ts';

/** A category of an item: a word for machines, whose set an address names, and one for people. */
export interface Category {
  readonly scheme: string;
  readonly term: string;
  readonly label: string;
}

/** One event as a feed tells it. */
export interface FeedItem {
  readonly uri: string;
  readonly url: string;
  readonly title: string;
  readonly published: Instant;
  readonly updated: Instant;
  /** What happened, as HTML that stands by itself. */
  readonly html: string;
  readonly summary: string;
  readonly categories: readonly Category[];
  readonly links: NoticeData['links'];
  readonly event: PolicyEvent;
}

const written = unified().use(rehypeStringify).freeze();

/** Events that are told with the whole notice, so that who reads the feed need not visit the page. */
const noticed: ReadonlySet<EventKind> = new Set(['announced', 'postponed', 'withdrawn', 'retired']);

/** Words an event for a feed. */
export function itemOf(event: PolicyEvent, sources: FeedSources): FeedItem {
  const { language, publisher } = sources;
  const { title = sources.title(event.policy), data } = noticed.has(event.kind) ? noticeFor(event, sources) : {};
  const links = data?.links ?? linksOf(event, sources);
  const story = storyOf(event, title, data !== undefined, sources).map(printable);
  const html = data === undefined ? h('div', { lang: language }, linkList(links)) : noticeHtml(data);
  const paragraphs = story.map((sentence) => h('p', sentence));
  return {
    uri: event.uri,
    url: urlOf(event, sources),
    title: oneLine(headlineOf(event, title, language)),
    published: event.at,
    updated: event.updated[language],
    html: written.stringify({ type: 'root', children: [{ ...html, children: [...paragraphs, ...html.children] }] }),
    summary: oneLine([...story, ...(data?.status.slice(0, 1) ?? []), ...(data?.notes.sentences ?? [])].join(' ')),
    categories: categoriesOf(event, title, sharedAddresses(publisher).schema('edition'), words[language]),
    links,
    event,
  };
}

/** The notice that an event is told with, and the title that the policy has in it. */
function noticeFor(
  { policy, edition, end }: PolicyEvent,
  { notice, ending }: FeedSources,
): { readonly title?: string; readonly data?: NoticeData } {
  if (edition === undefined) {
    const content = end === undefined ? undefined : ending(policy, end);
    return content === undefined ? {} : { title: content.title, data: endData(content) };
  }
  const content = notice(policy, edition);
  return content === undefined ? {} : { title: content.title, data: noticeData(content) };
}

function categoriesOf(
  { kind, policy, edition, materiality, imported, amends }: PolicyEvent,
  title: string,
  scheme: string,
  say: { readonly events: Record<EventKind, string>; readonly materiality: Record<Materiality, string> },
): Category[] {
  const named = (set: string, term: string, label: string) => ({ scheme: `${scheme}#/$defs/${set}`, term, label });
  return [
    named('policy', policy, oneLine(title)),
    named('event', kind, say.events[kind]),
    ...(edition === undefined || (imported && amends === undefined)
      ? []
      : [named('materiality', materiality, say.materiality[materiality])]),
  ];
}

function linksOf(event: PolicyEvent, { publisher, language }: FeedSources): NoticeData['links'] {
  const { policy, edition, end, amends } = event;
  const say = words[language];
  const to = addresses(publisher, language);
  if (edition === undefined) {
    const notice = end === undefined ? [] : [{ text: say.toNotice, href: to.ending(policy, end) }];
    return [...notice, { text: say.toPolicy, href: to.editions(policy) }];
  }
  return [
    ...(amends === undefined ? [] : [{ text: say.toChanges, href: to.changes(policy, edition) }]),
    { text: say.toEdition(edition), href: to.edition(policy, edition) },
  ];
}

function urlOf({ kind, policy, edition, end }: PolicyEvent, { publisher, language }: FeedSources): string {
  const to = addresses(publisher, language);
  if (edition === undefined)
    return end === undefined || !noticed.has(kind) ? to.editions(policy) : to.ending(policy, end);
  return noticed.has(kind) ? to.notice(policy, edition) : to.edition(policy, edition);
}
