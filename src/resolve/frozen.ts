import type { Digest, EditionDigests, Language, Locate, Place, RecordEntry, Report } from '../vocabulary.ts';
import type { Terms } from './history.ts';

/** A policy's folder of frozen editions. */
export interface FrozenFolder {
  /** The folder's path as findings name it, without a slash at the end. */
  readonly path: string;
  /** Names of its files. */
  readonly names: readonly string[];
  /** Digest of a file's bytes; asked only of names that the folder holds. */
  readonly digest: (name: string) => Digest;
  /** Digest of the words that an edition shows today; nothing where it cannot be compiled, which is reported elsewhere. */
  readonly words: (edition: number, language: Language) => Digest | undefined;
}

/** Name of an edition's frozen file in a language; the authoritative one has the number alone. */
function frozenName(edition: number, language: Language, authoritative: Language): string {
  return language === authoritative ? `${edition}.yaml` : `${edition}.${language}.yaml`;
}

/**
 * Checks that the frozen editions are those of the record: every file there and unedited, no other file beside them,
 * and the words that readers see the same as when they were published.
 * @param locate finds places in `record.yaml`.
 */
export function checkFrozen(
  entries: readonly RecordEntry[],
  folder: FrozenFolder,
  terms: Terms,
  report: Report,
  locate: Locate,
): void {
  const known = new Set<string>();
  for (const [edition, recorded] of latestDigests(entries)) {
    const authoritative = terms.head(edition)?.language ?? terms.language;
    for (const [language, { digests, index }] of recorded) {
      const name = frozenName(edition, language, authoritative);
      known.add(name);
      const file = `${folder.path}/${name}`;
      const data = { edition, language, file };
      if (!folder.names.includes(name))
        report('edition-missing', locate(['entries', index, 'digests', language]), data);
      else if (folder.digest(name) !== digests.source) report('edition-edited', startOf(file), data);
      else if ((folder.words(edition, language) ?? digests.words) !== digests.words) {
        report('edition-words-changed', startOf(file), data);
      }
    }
  }
  for (const name of folder.names) {
    const file = `${folder.path}/${name}`;
    if (!known.has(name)) report('edition-unrecorded', startOf(file), { file });
  }
}

interface Recorded {
  readonly digests: EditionDigests;
  /** The entry that recorded them last. */
  readonly index: number;
}

function latestDigests(entries: readonly RecordEntry[]): Map<number, Map<Language, Recorded>> {
  const editions = new Map<number, Map<Language, Recorded>>();
  entries.forEach(({ edition, digests }, index) => {
    if (edition === undefined || digests === undefined) return;
    const languages = editions.get(edition) ?? new Map<Language, Recorded>();
    for (const [language, digest] of Object.entries(digests))
      languages.set(language as Language, { digests: digest, index });
    editions.set(edition, languages);
  });
  return editions;
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
