/** What machines read of a page: JSON-LD in the words of schema.org. */
import { absolute } from '../addresses.ts';
import type { Edition, Language, Policy } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { lastDay } from './record-line.ts';

/** A thing of schema.org, without its name and address. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The page's thing as the text of a `<script type="application/ld+json">`; it cannot end the element. */
export function linkedData(
  issue: Issue,
  url: string,
  { title, description, thing }: { readonly title: string; readonly description: string; readonly thing: Thing },
): string {
  const { details, language, publisher } = issue;
  const data = {
    '@context': 'https://schema.org',
    inLanguage: language,
    ...thing,
    name: title,
    description,
    url,
    publisher: {
      '@type': 'Organization',
      name: details['name'],
      url: details['site'] ?? publisher.origin,
      ...(details['email'] && { email: details['email'] }),
      ...(details['address'] && { address: details['address'] }),
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The days on which an edition applies, as far as they are announced; one that was taken back never does. */
export function coverageOf(edition: Edition): { readonly temporalCoverage?: string } {
  if (edition.withdrawn !== undefined) return {};
  return { temporalCoverage: `${edition.effective}/${edition.untilDate === undefined ? '..' : lastDay(edition)}` };
}

/** One edition of a document, with the language of its text. */
export function editionThing({ publisher, to }: Issue, policy: Policy, edition: Edition, inLanguage: Language): Thing {
  const { announced, amends } = edition;
  const address = (number: number): string => absolute(publisher, to.edition(policy.id, number));
  return {
    '@type': 'DigitalDocument',
    inLanguage,
    version: String(edition.number),
    ...(announced !== undefined && { datePublished: announced }),
    ...coverageOf(edition),
    ...(amends !== undefined && { isBasedOn: address(amends) }),
    isPartOf: absolute(publisher, to.editions(policy.id)),
    sameAs: address(edition.number),
  };
}
