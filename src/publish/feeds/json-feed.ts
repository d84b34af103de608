import { formatInstant } from '../../calendar/zone.ts';
import { given } from '../given.ts';
import { toJson } from '../json.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';

/** Writes a feed as JSON Feed 1.1. */
export function toJsonFeed(feed: Feed): string {
  const { language, title, summary, author, page, json, items } = feed;
  return toJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: json,
    description: summary,
    authors: [{ name: author.name, url: author.url }],
    language,
    items: items.map((item) => itemJson(item, feed)),
  });
}

function itemJson(item: FeedItem, { publisher, language }: Feed): object {
  const { uri, url, title, html, summary, published, updated, categories, event } = item;
  const { policy, edition, kind, effective, materiality } = event;
  return {
    id: uri,
    url,
    title,
    content_html: html,
    summary,
    date_published: formatInstant(published, publisher.zone),
    date_modified: formatInstant(updated, publisher.zone),
    tags: categories.map(({ label }) => label),
    language,
    _gazette: { policy, ...given({ edition }), event: kind, effective, materiality },
  };
}
