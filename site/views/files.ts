/** Files at the top of the site that are no pages. */
import { absolute } from '../addresses.ts';
import { gazette } from '../gazette.ts';
import { issueOf } from '../issue.ts';
import { HOST_HEADERS } from './security.ts';
import { sitemapIndex, sitemapOf } from './sitemap.ts';

/** A file by name with its text. */
export interface TopFile {
  readonly params: { readonly file: string };
  readonly props: { readonly text: string };
}

/** Sitemaps, rules for robots, headers for the host. */
export async function topFiles(): Promise<TopFile[]> {
  const opened = await gazette();
  const { publisher } = opened;
  const [authoritative = 'ru'] = publisher.languages;
  const maps = publisher.languages.map(async (language) =>
    fileOf(`sitemap-${language}.xml`, await sitemapOf(language)),
  );
  return [
    fileOf('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${absolute(publisher, '/sitemap-index.xml')}\n`),
    fileOf('sitemap-index.xml', sitemapIndex(issueOf(opened, authoritative))),
    fileOf('_headers', HOST_HEADERS),
    ...(await Promise.all(maps)),
  ];
}

function fileOf(file: string, text: string): TopFile {
  return { params: { file }, props: { text } };
}
