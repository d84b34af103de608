import { formatInstant } from '../../calendar/zone.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';
import { toXml, type XmlElement, xml } from './xml.ts';

const ATOM = 'application/atom+xml';

/** Writes a feed as Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
  const { publisher, language, title, summary, author, page, atom, json, translations, updated, items } = feed;
  return toXml(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      xml('id', {}, atom),
      xml('title', {}, title),
      xml('subtitle', {}, summary),
      xml('updated', {}, formatInstant(updated, publisher.zone)),
      xml('link', { rel: 'self', type: ATOM, hreflang: language, href: atom }),
      xml('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
      xml('link', { rel: 'alternate', type: 'application/feed+json', hreflang: language, href: json }),
      ...translations.map((other) =>
        xml('link', { rel: 'alternate', type: ATOM, hreflang: other.language, href: other.atom }),
      ),
      authorOf(author),
      ...items.map((item) => entryOf(item, feed)),
    ),
  );
}

function authorOf({ name, url, email }: Feed['author']): XmlElement {
  return xml(
    'author',
    {},
    xml('name', {}, name),
    xml('uri', {}, url),
    ...(email === undefined ? [] : [xml('email', {}, email)]),
  );
}

function entryOf(item: FeedItem, { publisher, language }: Feed): XmlElement {
  const { uri, title, url, published, updated, categories, html, links } = item;
  return xml(
    'entry',
    {},
    xml('id', {}, uri),
    xml('title', {}, title),
    xml('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    ...links
      .filter(({ href }) => href !== url)
      .map(({ text, href }) => xml('link', { rel: 'related', type: 'text/html', title: text, href })),
    xml('published', {}, formatInstant(published, publisher.zone)),
    xml('updated', {}, formatInstant(updated, publisher.zone)),
    ...categories.map((category) => xml('category', { ...category })),
    xml('content', { type: 'html' }, html),
  );
}
