/** Files of the site that are no pages. */
import { absolute } from '../addresses.ts';
import { apiSchemas, gazette, type PublishedFile } from '../gazette.ts';
import { issueOf } from '../issue.ts';
import { hostHeaders } from './security.ts';
import { sitemapIndex, sitemapOf } from './sitemap.ts';

/** A file that is written when its address is built. */
export type WrittenFile = Pick<PublishedFile, 'write'>;

/** The address of a file, and the file. */
export interface FilePath {
  readonly params: { readonly file: string };
  readonly props: WrittenFile;
}

/** What Gazette publishes beside the pages; sitemaps, rules for robots, headers for the host. */
export function filePaths(): FilePath[] {
  const opened = gazette();
  const { publisher } = opened;
  const [authoritative = 'ru'] = publisher.languages;
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${absolute(publisher, '/sitemap-index.xml')}\n`;
  const own: readonly PublishedFile[] = [
    { path: 'robots.txt', write: () => robots },
    { path: 'sitemap-index.xml', write: () => sitemapIndex(issueOf(opened, authoritative)) },
    { path: '_headers', write: () => hostHeaders(publisher.languages.length) },
    ...apiSchemas.list('').map(({ name }) => ({
      path: `api/schema/${name}`,
      write: () => new TextDecoder().decode(apiSchemas.read(name)),
    })),
    ...publisher.languages.map((language) => ({
      path: `sitemap-${language}.xml`,
      write: () => sitemapOf(language),
    })),
  ];
  return [...own, ...opened.files].map(({ path, write }) => ({ params: { file: path }, props: { write } }));
}
