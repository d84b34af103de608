import type { Instant, Language, Publisher } from '../../model.ts';
import { addresses } from '../addresses.ts';
import type { PolicyEvent } from '../events/index.ts';
import { given } from '../given.ts';
import { oneLine } from '../printable.ts';
import { isTold } from '../told.ts';
import { words } from '../words/index.ts';
import { type FeedItem, itemOf } from './item.ts';
import type { FeedSources } from './types.ts';

/** A feed in one language, whichever its format. */
export interface Feed {
  readonly publisher: Publisher;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly author: { readonly name: string; readonly url: string; readonly email?: string };
  /** The page that it tells of, and the feed itself in its formats. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  /** The same feed in the other languages. */
  readonly translations: readonly { readonly language: Language; readonly atom: string }[];
  readonly updated: Instant;
  /** The latest first. */
  readonly items: readonly FeedItem[];
}

/** How many events a feed tells. */
const LIMIT = 60;

/**
 * The events that a feed tells, of one policy or of all: the latest first, without editorial corrections, but with what is
 * remarked on them.
 */
export function latest(events: readonly PolicyEvent[], policy?: string): PolicyEvent[] {
  return events
    .filter((event) => (event.kind === 'remark' || isTold(event)) && (policy === undefined || event.policy === policy))
    .slice(-LIMIT)
    .reverse();
}

/** Words a feed. */
export function feedOf(sources: FeedSources): Feed {
  const { publisher, language, policy, events, now } = sources;
  const [authoritative = language] = publisher.languages;
  const details = { ...publisher.details[authoritative], ...publisher.details[language] };
  const say = words[language];
  const to = addresses(publisher, language);
  const name = details['name'] ?? new URL(publisher.origin).hostname;
  const items = events.map((event) => itemOf(event, sources));
  return {
    publisher,
    language,
    title: oneLine(policy === undefined ? say.feedTitle(name) : say.policyFeedTitle(sources.title(policy))),
    summary: say.feedSummary,
    author: { name: oneLine(name), url: details['site'] ?? publisher.origin, ...given({ email: details['email'] }) },
    page: policy === undefined ? to.home : to.editions(policy),
    atom: to.atom(policy),
    json: to.jsonFeed(policy),
    translations: publisher.languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, atom: addresses(publisher, other).atom(policy) })),
    updated: items.length === 0 ? now : Math.max(...items.map(({ updated }) => updated)),
    items,
  };
}
