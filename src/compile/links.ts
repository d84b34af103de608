import type { ElementContent } from 'hast';
import { element } from './element.ts';

/** What a link may lead to outside the page. */
const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Where a link's target leads: within the document, to another policy, to an item of a section, or outside. */
export type Target =
  | { readonly to: 'term' | 'section'; readonly id: string }
  | { readonly to: 'policy'; readonly id: string }
  | { readonly to: 'item'; readonly id: string; readonly item: string }
  | { readonly to: 'outside'; readonly url: string };

/** Reads a link's target; nothing where it is no address that a policy may link to. */
export function readTarget(url: string): Target | undefined {
  const [, scheme = '', rest = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):(.+)$/s.exec(url) ?? [];
  const [, section = '', item = ''] = /^([^#]*)#([\p{L}\p{N}.-]+)$/u.exec(rest) ?? [];
  if (scheme === 'section' && item !== '') return { to: 'item', id: section, item };
  if (scheme === 'term' || scheme === 'section') return { to: scheme, id: rest };
  if (scheme === 'policy') return { to: scheme, id: rest };
  return schemes.has(scheme.toLowerCase()) ? { to: 'outside', url } : undefined;
}

const mailbox = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const site = /^https?:\/\/[^\s<>"]+$/;

/** A fact's text as it is shown: one that is an e-mail or web address, as Markdown does with such, leads there. */
export function linkAddresses(text: string): ElementContent[] {
  if (text === '') return [];
  if (mailbox.test(text)) return [element('a', { href: `mailto:${text}` }, text)];
  if (site.test(text)) return [element('a', { href: text }, text)];
  return [{ type: 'text', value: text }];
}
