/** The sitemap: an index, and a map a language. */
import { absolute } from '../addresses.ts';
import type { Language } from '../gazette.ts';
import { type Issue, issueIn } from '../issue.ts';
import { isListed } from './edition.ts';
import { isEnding } from './endings.ts';
import { alternates } from './links.ts';
import { noticesGiven } from './notices.ts';

/** The index of sitemaps. */
export function sitemapIndex({ publisher }: Issue): string {
  const maps = publisher.languages.map(
    (language) => `<sitemap><loc>${absolute(publisher, `/sitemap-${language}.xml`)}</loc></sitemap>`,
  );
  return document(`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`, maps, '</sitemapindex>');
}

/** Every page of a language that search engines are shown, with its twins; superseded and withdrawn editions are not. */
export function sitemapOf(language: Language): string {
  const issue = issueIn(language);
  const { gazette, to } = issue;
  const paths = gazette.policies
    .filter(({ editions }) => editions.length > 0)
    .flatMap(({ id, editions }) => [
      to.policy(id),
      to.editions(id),
      ...editions
        .filter(isListed)
        .flatMap(({ number, amends }) => [
          to.edition(id, number),
          ...(amends === undefined ? [] : [to.changes(id, number)]),
        ]),
    ]);
  const notices = noticesGiven(gazette.policies).map(([{ id }, subject]) =>
    isEnding(subject) ? to.ending(id, subject.number) : to.notice(id, subject.number),
  );
  const urls = [to.home, to.notices, to.embed, ...notices, ...paths].map((path) => urlOf(issue, path));
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return document(`<urlset ${namespaces}>`, urls, '</urlset>');
}

function urlOf(issue: Issue, path: string): string {
  const links = alternates(issue, path)
    .filter(({ rel }) => rel === 'alternate')
    .map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`);
  return `<url><loc>${absolute(issue.publisher, path)}</loc>${links.join('')}</url>`;
}

function document(start: string, items: readonly string[], end: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[start, ...items, end].join('\n')}\n`;
}
