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

/** The content security policy of a page; `redirects` where it carries the script. */
export function contentSecurityPolicy(redirects: boolean): string {
  const script = redirects ? REDIRECT_HASH : "'none'";
  return `default-src 'none'; script-src ${script}; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'`;
}

/** Headers for hosts that read a `_headers` file; what a `<meta>` cannot say is here. */
export const HOST_HEADERS = `/*
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), geolocation=(), microphone=()
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
