/** Where everything is on the site. An address, once published, answers for ever. */
import { addresses as fullAddresses, type Language, type Publisher } from './gazette.ts';

/** Paths of the site in one language; each begins and ends with a slash. */
export interface Addresses {
  readonly home: string;
  readonly notices: string;
  readonly policy: (policy: string) => string;
  readonly editions: (policy: string) => string;
  readonly edition: (policy: string, number: number) => string;
  /** What an edition changes in the one before. */
  readonly changes: (policy: string, number: number) => string;
  /** Any two editions, side by side or in one. */
  readonly compare: (policy: string) => string;
  /** The JSON of an edition. */
  readonly file: (policy: string, number: number) => string;
  /** The page of one notice. */
  readonly notice: (policy: string, number: number) => string;
  /** The page of the notice of a policy's end. */
  readonly ending: (policy: string, end: number) => string;
  /** How to embed notices in other sites. */
  readonly embed: string;
  /** Feeds, of the whole site or of one policy. */
  readonly atom: (policy?: string) => string;
  readonly jsonFeed: (policy?: string) => string;
  readonly calendar: string;
  readonly timeMap: (policy: string) => string;
  /** The list of policies as JSON. */
  readonly apiPolicies: string;
  /** One edition's entry in the publication record. */
  readonly entry: (policy: string, number: number) => string;
}

/** The folder of a language: none for the authoritative one. */
export function folderOf(publisher: Publisher, language: Language): string | undefined {
  return language === publisher.languages[0] ? undefined : language;
}

/** Every address in one language, as paths: the site stands by itself on its host. */
export function addresses(publisher: Publisher, language: Language): Addresses {
  const full = fullAddresses(publisher, language);
  const path = (address: string): string => address.slice(publisher.origin.length);
  return {
    home: path(full.home),
    notices: path(full.notices),
    policy: (id) => path(full.policy(id)),
    editions: (id) => path(full.editions(id)),
    edition: (id, number) => path(full.edition(id, number)),
    changes: (id, number) => path(full.changes(id, number)),
    compare: (id) => `${path(full.policy(id))}compare/`,
    file: (id, number) => path(full.apiEdition(id, number)),
    notice: (id, number) => path(full.notice(id, number)),
    ending: (id, end) => path(full.ending(id, end)),
    embed: `${path(full.home)}embed/`,
    atom: (id) => path(full.atom(id)),
    jsonFeed: (id) => path(full.jsonFeed(id)),
    calendar: path(full.calendar),
    timeMap: (id) => path(full.timeMap(id)),
    apiPolicies: path(full.apiPolicies),
    entry: (id, number) => `${path(full.editions(id))}#record-${number}`,
  };
}

/** A path of the site as a full address. */
export function absolute({ origin }: Publisher, path: string): string {
  return origin + path;
}
