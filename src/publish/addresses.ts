/** Where everything that Gazette publishes is. An address, once published, answers for ever. */
import type { Language, Publisher } from '../model.ts';

/** Full addresses in one language. */
export interface Addresses {
  readonly home: string;
  readonly notices: string;
  readonly notice: (policy: string, edition: number) => string;
  /** The notice of a policy's end. */
  readonly ending: (policy: string, end: number) => string;
  readonly policy: (policy: string) => string;
  readonly editions: (policy: string) => string;
  readonly edition: (policy: string, edition: number) => string;
  /** The redline against the edition that it amends, with the summary. */
  readonly changes: (policy: string, edition: number) => string;
  readonly timeMap: (policy: string) => string;
  /** Of the whole site, or of one policy. */
  readonly atom: (policy?: string) => string;
  readonly jsonFeed: (policy?: string) => string;
  readonly calendar: string;
  readonly apiPolicies: string;
  readonly apiEdition: (policy: string, edition: number) => string;
}

/** Full addresses of what there is once for all languages. */
export interface SharedAddresses {
  readonly notices: string;
  /** The banner as it is now. */
  readonly banner: string;
  /** A banner by its content, which never changes, so that a page can demand exactly it. */
  readonly fixedBanner: (fingerprint: string) => string;
  /** The published JSON Schema of an API file. */
  readonly schema: (name: 'policies' | 'edition' | 'notices') => string;
}

/** What the notice of a policy's end is called; no edition's is, which ends with a hyphen and a number. */
export function endName(policy: string, end: number): string {
  return `${policy}-end${end === 1 ? '' : end}`;
}

/** Addresses in one language: the authoritative one lies at the site's top, every other in a folder of its own. */
export function addresses(publisher: Publisher, language: Language): Addresses {
  const home = language === publisher.languages[0] ? `${publisher.origin}/` : `${publisher.origin}/${language}/`;
  const under = (policy: string | undefined): string => (policy === undefined ? home : `${home}${policy}/`);
  return {
    home,
    notices: `${home}notices/`,
    notice: (policy, edition) => `${home}notices/${policy}-${edition}/`,
    ending: (policy, end) => `${home}notices/${endName(policy, end)}/`,
    policy: under,
    editions: (policy) => `${under(policy)}editions/`,
    edition: (policy, edition) => `${under(policy)}editions/${edition}/`,
    changes: (policy, edition) => `${under(policy)}editions/${edition}/changes/`,
    timeMap: (policy) => `${under(policy)}timemap.link`,
    atom: (policy) => `${under(policy)}feed.xml`,
    jsonFeed: (policy) => `${under(policy)}feed.json`,
    calendar: `${home}calendar.ics`,
    apiPolicies: `${home}api/policies.json`,
    apiEdition: (policy, edition) => `${home}api/${policy}/${edition}.json`,
  };
}

/** Addresses of what there is once for all languages. */
export function sharedAddresses({ origin }: Publisher): SharedAddresses {
  return {
    notices: `${origin}/notices.json`,
    banner: `${origin}/banner.js`,
    fixedBanner: (fingerprint) => `${origin}/banner-${fingerprint}.js`,
    schema: (name) => `${origin}/api/schema/${name}.json`,
  };
}
