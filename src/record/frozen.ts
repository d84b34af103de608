import type { Locate, Place, Report } from '../findings.ts';
import type { Digest, EditionDigests, Language, RecordEntry, YamlPath } from '../model.ts';
import type { Terms } from './history.ts';

/** A policy's folder of frozen editions. */
export interface FrozenFolder {
  /** The folder's path as findings name it, without a slash at the end. */
  readonly path: string;
  /** Names of its files. */
  readonly names: readonly string[];
  /** Digest of a file's bytes, asked only of names that the folder holds; nothing where it cannot be read, which is reported elsewhere. */
  readonly digest: (name: string) => Digest | undefined;
  /** Digest of an edition's text as told today; nothing where it cannot be compiled, which is reported elsewhere. */
  readonly text: (edition: number, language: Language) => Digest | undefined;
}

/** Name of an edition's frozen file in a language; the authoritative one has the number alone. */
function frozenName(edition: number, language: Language, authoritative: Language): string {
  return language === authoritative ? `${edition}.yaml` : `${edition}.${language}.yaml`;
}

/** Name of the file that keeps a wording which a translation had before it was corrected, counted from 1. */
export function formerName(edition: number, language: Language, wording: number): string {
  return `${edition}.${language}.${wording}.yaml`;
}

/**
 * Checks that the frozen editions are those of the record: every file there and unedited, former wordings of corrected
 * translations among them, no other file beside them, and the text as told the same as when it was published.
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
  for (const [edition, recorded] of recordedDigests(entries)) {
    const authoritative = terms.head(edition)?.language ?? terms.language;
    const original = frozenName(edition, authoritative, authoritative);
    const isIntact = (name: string, digest: Digest | undefined, language: Language, entry: YamlPath): boolean => {
      known.add(name);
      if (isAsRecorded(folder, name, digest)) return true;
      const file = `${folder.path}/${name}`;
      const data = { edition, language, file };
      if (!folder.names.includes(name)) report('edition-missing', locate(entry), data);
      else if (folder.digest(name) !== undefined) report('edition-edited', startOf(file), data);
      return false;
    };
    const first = entries.findIndex((entry) => entry.edition === edition && entry.digests !== undefined);
    const areWordsIntact = isIntact(`${edition}.words.json`, entries[first]?.words, authoritative, [
      ...['entries', first, 'words'],
    ]);
    const isOriginalIntact = isAsRecorded(folder, original, recorded.get(authoritative)?.digests.source);
    for (const [language, { digests, index, former }] of recorded) {
      const entry = ['entries', index, 'digests', language];
      const name = frozenName(edition, language, authoritative);
      // A translation shows facts of the original: where that was edited, its text tells nothing of the program.
      const isSound = isIntact(name, digests.source, language, entry) && isOriginalIntact && areWordsIntact;
      const text = isSound ? folder.text(edition, language) : undefined;
      if (text !== undefined && text !== digests.text) {
        report('edition-text-changed', startOf(`${folder.path}/${name}`), { edition, language });
      }
      if (language === authoritative) continue;
      for (const [position, digest] of former.entries())
        isIntact(formerName(edition, language, position + 1), digest, language, entry);
    }
  }
  for (const name of folder.names) {
    const file = `${folder.path}/${name}`;
    if (!known.has(name)) report('edition-unrecorded', startOf(file), { file });
  }
}

/** Whether a file is there and has the bytes that the record knows. */
function isAsRecorded(folder: FrozenFolder, name: string, digest: Digest | undefined): boolean {
  return folder.names.includes(name) && folder.digest(name) === digest;
}

interface Recorded {
  readonly digests: EditionDigests;
  /** The entry that recorded them last. */
  readonly index: number;
  /** Digests of the files that were the edition's before, oldest first. */
  readonly former: readonly Digest[];
}

function recordedDigests(entries: readonly RecordEntry[]): Map<number, Map<Language, Recorded>> {
  const editions = new Map<number, Map<Language, Recorded>>();
  entries.forEach(({ edition, digests }, index) => {
    if (edition === undefined || digests === undefined) return;
    const languages = editions.get(edition) ?? new Map<Language, Recorded>();
    for (const [language, digest] of Object.entries(digests) as [Language, EditionDigests][]) {
      const before = languages.get(language);
      const replaced = before === undefined || before.digests.source === digest.source ? [] : [before.digests.source];
      languages.set(language, { digests: digest, index, former: [...(before?.former ?? []), ...replaced] });
    }
    editions.set(edition, languages);
  });
  return editions;
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
