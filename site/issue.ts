import { type Addresses, addresses } from './addresses.ts';
import type { Edition, Outlined, Rendered } from './gazette.ts';
import {
  dateAt,
  formatDate,
  formatPeriod,
  type Gazette,
  gazette,
  type IsoDate,
  type Language,
  type Publisher,
} from './gazette.ts';
import { type Words, words } from './words.ts';

/** The gazette as one language's readers get it on one day. */
export interface Issue {
  readonly gazette: Gazette;
  readonly publisher: Publisher;
  readonly language: Language;
  /** The language whose text binds. */
  readonly authoritative: Language;
  readonly words: Words;
  readonly to: Addresses;
  /** The day as of which everything is told, in the publisher's zone. */
  readonly today: IsoDate;
  /** A date in words. */
  readonly date: (date: IsoDate) => string;
  /** A number of days in words, in the case that follows «за». */
  readonly days: (count: number) => string;
  /** Name, address and numbers of the publisher. */
  readonly details: Readonly<Record<string, string>>;
  /** A language as the `lang` of a part of the page; nothing where it is the page's own. */
  readonly langOf: (language: Language) => Language | undefined;
  /** What is said of an edition in this language, or in the binding one where it has no translation. */
  readonly textOf: (edition: Edition) => Text;
  /** The same with the text itself, for its own page. */
  readonly wholeOf: (edition: Edition) => WholeText;
}

/** What is said of a text, with the language that it is written in. */
export interface Text extends Outlined {
  readonly language: Language;
}

/** A text with the language that it is written in. */
export interface WholeText extends Rendered {
  readonly language: Language;
}

/** The issue in one language. */
export function issueIn(language: Language): Issue {
  return issueOf(gazette(), language);
}

/** The issue of a gazette that is already open. */
export function issueOf(opened: Gazette, language: Language): Issue {
  const { publisher, now } = opened;
  const authoritative = publisher.languages[0] ?? language;
  const writtenIn = ({ digests }: Edition): Language => (digests[language] === undefined ? authoritative : language);
  return {
    gazette: opened,
    publisher,
    language,
    authoritative,
    words: words[language],
    to: addresses(publisher, language),
    today: dateAt(now, publisher.zone),
    date: (date) => formatDate(date, language),
    days: (count) => formatPeriod({ from: count, to: count, unit: 'day' }, language, 'acc'),
    details: { ...publisher.details[authoritative], ...publisher.details[language] },
    langOf: (other) => (other === language ? undefined : other),
    textOf(edition) {
      const written = writtenIn(edition);
      return { ...opened.outlined(edition, written), language: written };
    },
    wholeOf(edition) {
      const written = writtenIn(edition);
      return { ...opened.rendered(edition, written), language: written };
    },
  };
}
