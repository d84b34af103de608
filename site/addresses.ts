/** Where everything is on the site. An address, once published, answers for ever. */
import type { Language, Publisher } from './gazette.ts';

/** Paths of the site in one language; each begins and ends with a slash. */
export interface Addresses {
  readonly home: string;
  readonly notices: string;
  readonly policy: (policy: string) => string;
  readonly editions: (policy: string) => string;
  readonly edition: (policy: string, number: number) => string;
  /** One notice on the page of notices. */
  readonly notice: (policy: string, number: number) => string;
  /** One edition's entry in the publication record. */
  readonly entry: (policy: string, number: number) => string;
}

/** The folder of a language below the site's own: none for the authoritative one. */
export function folderOf(publisher: Publisher, language: Language): string | undefined {
  return language === publisher.languages[0] ? undefined : language;
}

/** Every address in one language; `publisher.origin` may hold a folder that the site lies in. */
export function addresses(publisher: Publisher, language: Language): Addresses {
  const base = siteFolder(publisher);
  const folder = folderOf(publisher, language);
  const home = folder === undefined ? base : `${base}${folder}/`;
  const policy = (id: string): string => `${home}${id}/`;
  return {
    home,
    notices: `${home}notices/`,
    policy,
    editions: (id) => `${policy(id)}editions/`,
    edition: (id, number) => `${policy(id)}editions/${number}/`,
    notice: (id, number) => `${home}notices/#${id}-${number}`,
    entry: (id, number) => `${policy(id)}editions/#record-${number}`,
  };
}

/** The path that the site lies in, between slashes. */
export function siteFolder(publisher: Publisher): string {
  return `${new URL(publisher.origin).pathname.replace(/\/$/, '')}/`;
}

/** A path of the site as a full address. */
export function absolute(publisher: Publisher, path: string): string {
  return new URL(path, publisher.origin).href;
}
