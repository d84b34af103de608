import { formatInstant } from '../calendar/zone.ts';
import { sha256 } from '../digest.ts';
import type {
  Digest,
  EditionDigests,
  EditionSource,
  Instant,
  IsoDate,
  Language,
  Materiality,
  RecordEntry,
} from '../model.ts';
import { asEdition, freeze } from './freeze.ts';
import { present } from './present.ts';

/** What is decided about an edition besides its text. */
export interface EditionFacts {
  readonly number: number;
  readonly effective: IsoDate;
  /** When the entry is made. */
  readonly at: Instant;
  readonly materiality: Materiality;
  /** Hash of the entry before, or of the policy's name: `chainHead`. */
  readonly previous: Digest;
  /** What the record's rules need to know of it. */
  readonly terms: Pick<RecordEntry, 'languages' | 'notice' | 'succeeds'>;
  /** Digest of an edition's text as told in a language. */
  readonly digest: (edition: EditionSource, language: Language) => Digest;
}

/** What is decided about an announcement besides. */
export interface AnnouncementFacts extends EditionFacts, Pick<RecordEntry, 'replaces' | 'urgent' | 'because'> {
  readonly announced: IsoDate;
}

/** Files to write and the entry to append to the record. */
export interface EditionPlan {
  /** Texts by path from the policy's folder. */
  readonly files: Readonly<Record<string, string>>;
  readonly entry: RecordEntry;
}

/** Plans an edition from before Gazette: frozen as it was, and recorded as imported. */
export function importEdition(draft: EditionSource, facts: EditionFacts): EditionPlan {
  return plan(draft, facts, { event: 'imported' });
}

/** Plans the announcement of an edition; whether the law allows it is judged by whoever reads the record. */
export function announceEdition(draft: EditionSource, facts: AnnouncementFacts): EditionPlan {
  const { announced, replaces, urgent, because } = facts;
  return plan(draft, facts, present({ event: 'announced' as const, announced, replaces, urgent, because }));
}

function plan(draft: EditionSource, facts: EditionFacts, more: Pick<RecordEntry, 'event'>): EditionPlan {
  const { number: edition, effective, materiality, previous } = facts;
  const source = asEdition(draft, edition);
  const { texts, words } = freeze(draft, edition);
  const digests = texts.map(({ language, text }): [Language, EditionDigests] => [
    language,
    { source: sha256(text), text: facts.digest(source, language) },
  ]);
  return {
    files: Object.fromEntries([...texts, words].map(({ path, text }) => [path, text])),
    entry: {
      ...more,
      ...{ at: formatInstant(facts.at, draft.notice.zone), edition, effective, materiality, ...facts.terms },
      ...{ words: sha256(words.text), digests: Object.fromEntries(digests), previous },
    },
  };
}
