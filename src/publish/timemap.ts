import type { Instant, Language, Policy, Publisher } from '../model.ts';
import { addresses } from './addresses.ts';

/**
 * Writes the editions that have been in force until an instant as a TimeMap (RFC 7089): which address shows a policy as
 * it stood when. Served as `application/link-format`.
 */
export function toTimeMap(publisher: Publisher, policy: Policy, language: Language, now: Instant): string {
  const to = addresses(publisher, language);
  const begun = policy.editions.filter(({ status, from }) => status !== 'withdrawn' && from <= now);
  const [first, last] = [begun[0], begun.at(-1)];
  const span = first && last ? `; from="${date(first.from)}"; until="${date(last.from)}"` : '';
  const links = [
    `<${to.policy(policy.id)}>; rel="original"`,
    `<${to.timeMap(policy.id)}>; rel="self"; type="application/link-format"${span}`,
    ...begun.map((edition) => {
      const rel = [edition === first ? 'first' : '', edition === last ? 'last' : '', 'memento']
        .filter(Boolean)
        .join(' ');
      return `<${to.edition(policy.id, edition.number)}>; rel="${rel}"; datetime="${date(edition.from)}"`;
    }),
  ];
  return `${links.join(',\n')}\n`;
}

/** An instant as HTTP writes it. */
function date(instant: Instant): string {
  return new Date(instant).toUTCString();
}
