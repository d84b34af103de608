import type { Language } from '../gazette.ts';
import type { Link } from './links.ts';

/** What is told to people about one announced edition, or about the end of a document. */
export interface Notice {
  readonly id: string;
  /** The document's title. */
  readonly title: string;
  readonly heading: string;
  /** The day it takes effect or was withdrawn, in words, and as `YYYY-MM-DD`. */
  readonly date: string;
  readonly dateTime: string;
  /** When it was announced. */
  readonly kicker: string;
  /** Stands over the sentences where they came to nothing. */
  readonly lead?: string;
  /** What changes, a sentence or two each. */
  readonly sentences: readonly string[];
  /** The language of title and sentences, where it is not the page's. */
  readonly lang: Language | undefined;
  /** How many changes are left out here. */
  readonly more?: string;
  /** How far ahead it was announced, and other small print. */
  readonly remarks: readonly string[];
  readonly links: readonly Link[];
}

/** A date that may break before its year. */
export function inTwoLines(date: string): string {
  const [day, month, ...year] = date.split('\u00a0');
  return `${day}\u00a0${month} ${year.join('\u00a0')}`;
}
