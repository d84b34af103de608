/** What stands around the content of every page. */
import { absolute } from '../addresses.ts';
import { formatZone, type Language, offsetsIn, typeset } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { linkedData, type Thing } from './linked-data.ts';
import { alternates, documentLinks, feedLinks, type Link, type Relation, type Twin, twinsOf } from './links.ts';
import { contentSecurityPolicy, type Script } from './security.ts';

/** Head, masthead and imprint of a page. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly policy: string;
  /** False keeps the page out of search engines. */
  readonly indexed: boolean;
  readonly relations: readonly Relation[];
  readonly openGraph: readonly (readonly [property: string, content: string])[];
  readonly linkedData: string;
  /** Nearly every page has none. */
  readonly script?: Script;
  /** Stands at the head of every printed sheet. */
  readonly runningHead: string;
  /** The site's own, before the paths that are printed. */
  readonly origin: string;
  readonly icon: string;
  readonly words: Issue['words'];
  readonly publisher: Link;
  readonly navigation: readonly (Link & { readonly current: boolean })[];
  readonly twins: readonly Twin[];
  readonly imprint: readonly Detail[];
  readonly smallPrint: string;
}

/** A detail of the publisher, with the address it links to. */
export interface Detail {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

/** What a page says of itself. */
export interface PageSpeech {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly runningHead?: string;
  readonly indexed?: boolean;
  readonly relations?: readonly Relation[];
  /** Whether the page shows the banner as other sites do. */
  readonly banner?: true;
  /** Whether the page compares editions that the reader chooses. */
  readonly compares?: true;
  readonly thing: Thing;
}

/** Search engines and tabs cut what is longer, in UTF-16 units; the publisher's name is left out first. */
const LONGEST_TITLE = 67;

/** Sets what a page says of itself into the frame that all pages share. */
export function pageOf(issue: Issue, speech: PageSpeech): Page {
  const { words, publisher, language, details, to, today } = issue;
  const { path, title, description, indexed = true, relations = [] } = speech;
  const redirects = relations.some(({ from }) => from !== undefined);
  const script = speech.banner ? 'banner' : speech.compares ? 'compare' : redirects ? 'redirect' : undefined;
  const name = details['name'] ?? words.siteTitle;
  const canonical = absolute(publisher, path);
  const twins = twinsOf(issue, path);
  return {
    language,
    title: title.length + name.length > LONGEST_TITLE ? title : `${title} · ${name}`,
    description,
    policy: contentSecurityPolicy(script),
    indexed,
    relations: [...alternates(issue, path), ...documentLinks(issue), ...feedLinks(issue), ...relations],
    openGraph: [
      ['og:type', 'website'],
      ['og:title', title],
      ['og:description', description],
      ['og:url', canonical],
      ['og:site_name', name],
      ['og:locale', words.locale],
    ],
    linkedData: linkedData(issue, canonical, speech),
    ...(script && { script }),
    runningHead: speech.runningHead ?? title,
    origin: publisher.origin,
    icon: '/favicon.svg',
    words,
    publisher: { text: name, path: to.home },
    navigation: [
      { text: words.documents, path: to.home, current: path === to.home },
      { text: words.notices, path: to.notices, current: path === to.notices },
    ],
    twins,
    imprint: imprintOf(issue),
    smallPrint: words.zone(formatZone(publisher.zone, offsetsIn(today, publisher.zone), language)),
  };
}

function imprintOf({ details, publisher, language }: Issue): readonly Detail[] {
  return Object.entries(details).map(([field, text]) => {
    const href = field === 'email' ? `mailto:${text}` : /^https?:\/\//.test(text) ? text : undefined;
    const shown = typeset(text.replace(/^https?:\/\//, ''), language);
    return { label: publisher.labels[field]?.[language] ?? field, text: shown, ...(href && { href }) };
  });
}
