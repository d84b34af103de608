import type { Digest } from '../../model.ts';

/** One file to be written. */
export interface FileChange {
  /** From the folder's top, with `/`. */
  readonly path: string;
  /** Digest of the bytes that it replaces; nothing for a file that is new. */
  readonly before?: Digest;
  /** What it holds then; null for a file that is removed. */
  readonly after: string | null;
}

const FORMAT = 'gazette-journal-1';

/** The files that commands write: a policy's record, change notes and editions, former wordings among these. */
const own =
  /^[a-z0-9-]+\/((record|changes\/[a-z0-9-]+|editions\/\d+(\.[a-z]{2,3}(\.\d+)?)?)\.yaml|editions\/\d+\.words\.json)$/;

const digest = /^sha256:[0-9a-f]{64}$/;

/** What is to be written, as a journal holds it. */
export function journalText(changes: readonly FileChange[]): string {
  return JSON.stringify({ format: FORMAT, changes });
}

/**
 * The changes that a journal holds.
 * @returns `torn` for one that was not written to its end, `foreign` for one that commands never write.
 */
export function readJournal(text: string): readonly FileChange[] | 'torn' | 'foreign' {
  let journal: unknown;
  try {
    journal = JSON.parse(text);
  } catch {
    return 'torn';
  }
  const { format, changes } = fieldsOf(journal);
  return format === FORMAT && Array.isArray(changes) && changes.every(isChange) ? changes : 'foreign';
}

function isChange(value: unknown): value is FileChange {
  const { path, before, after } = fieldsOf(value);
  return typeof path === 'string' && own.test(path) && isText(after) && isDigest(before);
}

/** A file that is to have none is removed. */
function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isDigest(value: unknown): value is Digest | undefined {
  return value === undefined || (typeof value === 'string' && digest.test(value));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
