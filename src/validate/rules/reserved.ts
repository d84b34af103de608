import type { Report } from '../../findings.ts';
import type { PolicyContext, Rule } from '../context.ts';
import { sectionsOf } from '../walk.ts';

/**
 * Names at the top of the site, and in the folder of each language, that are none of a policy: pages and files without
 * their endings, folders, every language, and what subscribers are sent to; and names of
 * folders that hold something else. A policy's own folder lies beside them.
 */
const ofSite: ReadonlySet<string> = new Set([
  ...[
    'api',
    'assets',
    'banner',
    'calendar',
    'embed',
    'favicon',
    'feed',
    'index',
    'notices',
    'robots',
    'schema',
    'sitemap',
  ],
  ...['kinds', 'languages'],
  ...['confirm', 'manage', 'subscribe', 'unsubscribe'],
  ...['en', 'ru'],
]);

/** Ids that pages give to parts of their own; every other of these holds an underscore, which no name may. */
const ofPage = /^(?:compare|change-\d+|moved-\d+-[a-z]+)$/;

/** A policy's name leads to its own pages, a section's to itself: neither is the name of something else on the site. */
export const freeNames: Rule = (context, report) => {
  checkPolicy(context, report);
  for (const { section, path } of sectionsOf(context.file.value)) {
    const { id } = section;
    if (ofPage.test(id)) report('id-taken-by-page', context.file.locate([...path, 'id']), { id });
  }
};

/** A banner and a sitemap have a file for each of their kinds: `banner-0a1b.js`, `sitemap-en.xml`. */
function checkPolicy({ id, file, publisher }: PolicyContext, report: Report): void {
  const [stem = id] = id.split(/(?<=^banner|^sitemap)-/);
  const isTaken = ofSite.has(stem) || publisher.languages.some((language) => language === id);
  if (isTaken) report('policy-id-taken', file.locate(['id']), { id });
}
