/** What browsers may load and run. */
import { createHash } from 'node:crypto';

/**
 * The only script of the site, on a document's own page while another edition is upcoming: from the instant at which
 * that one takes effect, the address leads to it, though the page was built before.
 */
export const REDIRECT =
  "for(const l of[...document.querySelectorAll('link[rel=successor-version][data-from]')].reverse())" +
  'if(Date.now()>=+l.dataset.from){location.replace(l.href+location.search+location.hash);break}';

const REDIRECT_HASH = `'sha256-${createHash('sha256').update(REDIRECT).digest('base64')}'`;

/** What a page runs: the script that leads to an edition in force, the banner that other sites embed, or what compares editions. */
export type Script = 'redirect' | 'banner' | 'compare';

const SOURCES: Readonly<Record<Script | 'none', string>> = {
  none: "script-src 'none'",
  redirect: `script-src ${REDIRECT_HASH}`,
  banner: "script-src 'self'; connect-src 'self'",
  compare: "script-src 'self'; connect-src 'self'",
};

/** The content security policy of a page; nearly every page runs nothing. */
export function contentSecurityPolicy(script: Script | undefined): string {
  return `default-src 'none'; ${SOURCES[script ?? 'none']}; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'`;
}

/** A path pattern of a `_headers` file, and what the host adds to what lies there. No file may match two that say the same. */
type Rule = readonly [pattern: string, ...headers: string[]];

const ANYWHERE = 'Access-Control-Allow-Origin: *';
const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';

/**
 * Headers for hosts that read a `_headers` file: what a `<meta>` cannot say, which files other sites' pages may read, and
 * what they are.
 * @param languages how many there are: all but the first lie in a folder of their own.
 */
export function hostHeaders(languages: number): string {
  const inFolders = (depth: number, pattern: string): string => ['', '/:folder', '/:folder/:below'][depth] + pattern;
  const top = languages > 1 ? [0, 1] : [0];
  const below = languages > 1 ? [0, 1, 2] : [0, 1];
  const rules: readonly Rule[] = [
    [
      '/*',
      "Content-Security-Policy: frame-ancestors 'none'",
      'Referrer-Policy: strict-origin-when-cross-origin',
      'X-Content-Type-Options: nosniff',
      'Permissions-Policy: camera=(), geolocation=(), microphone=()',
    ],
    ['/assets/*', FOREVER],
    ['/banner.js', ANYWHERE],
    ['/banner-*', ANYWHERE, FOREVER],
    ['/notices.json', ANYWHERE],
    ...top.map((depth): Rule => [inFolders(depth, '/api/*'), ANYWHERE]),
    ...top.map(
      (depth): Rule => [inFolders(depth, '/calendar.ics'), ANYWHERE, 'Content-Type: text/calendar; charset=utf-8'],
    ),
    ...below.flatMap((depth): readonly Rule[] => [
      [inFolders(depth, '/feed.xml'), ANYWHERE, 'Content-Type: application/atom+xml; charset=utf-8'],
      [inFolders(depth, '/feed.json'), ANYWHERE, 'Content-Type: application/feed+json; charset=utf-8'],
    ]),
    ...below
      .filter((depth) => depth > 0)
      .map((depth): Rule => [inFolders(depth, '/timemap.link'), ANYWHERE, 'Content-Type: application/link-format']),
  ];
  return rules.map(([pattern, ...headers]) => `${[pattern, ...headers].join('\n  ')}\n`).join('');
}
