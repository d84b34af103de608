/** What everything else is made of: languages, dates, digests, places in files. */

/** A language that texts are written in; the publisher's first one is authoritative. */
export type Language = 'ru' | 'en';

/** One text per language; the authoritative one is always there. */
export type Texts = Partial<Record<Language, string>>;

/** A calendar date as `YYYY-MM-DD`, in the zone that its context names. */
export type IsoDate = string;

/** Milliseconds since the Unix epoch. */
export type Instant = number;

/** `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = string;

/** Where a value stands: keys and indexes from the top of a YAML file. */
export type YamlPath = readonly (string | number)[];
