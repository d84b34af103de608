import type { Language, Publisher } from '../../model.ts';
import { addresses, sharedAddresses } from '../addresses.ts';
import { escapeText } from '../feeds/xml.ts';
import { words } from '../words/index.ts';
import { banner, fingerprintOf, integrityOf } from './files.ts';

/** Lines to copy into a page of another site. */
export interface Embedding {
  /** The banner, always as it is now; asked for without cookies, as all it does is. */
  readonly script: string;
  /** Exactly the present banner: a browser runs nothing else under this line. */
  readonly fixedScript: string;
  /** Where the banner appears, if not at the top of the page. */
  readonly place: string;
  /** What a strict Content Security Policy has to allow, and nothing more. */
  readonly policy: string;
  /** For sites that allow no script: true on any day. */
  readonly html: string;
  /** For the head: where programs find the feed. */
  readonly feeds: string;
}

/** What to copy to tell notices on another site, in one language. */
export function embedding(publisher: Publisher, language: Language): Embedding {
  const say = words[language];
  const to = addresses(publisher, language);
  const shared = sharedAddresses(publisher);
  const { origin } = new URL(publisher.origin);
  const fixed = shared.fixedBanner(fingerprintOf(banner));
  const feed = (type: string, href: string): string =>
    `<link rel="alternate" type="${type}" title="${escapeText(say.feedLink)}" href="${href}">`;
  return {
    script: `<script src="${shared.banner}" crossorigin="anonymous" async></script>`,
    fixedScript: `<script src="${fixed}" integrity="${integrityOf(banner)}" crossorigin="anonymous" async></script>`,
    place: '<div data-gazette></div>',
    policy: `script-src ${origin}; connect-src ${origin}`,
    html: `<p lang="${language}">${escapeText(say.early)} <a href="${to.notices}">${escapeText(say.allNotices)}</a>.</p>`,
    feeds: [feed('application/atom+xml', to.atom()), feed('application/feed+json', to.jsonFeed())].join('\n'),
  };
}
