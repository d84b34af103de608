/**
 * Writes several files as one: a journal says what is to be written before anything is, and is removed when everything
 * was. Whoever finds a journal finishes what it says, so that a process killed at any moment leaves the folder as it was
 * or as it was to be.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../digest.ts';
import { isMissing } from '../../disk.ts';
import type { Digest } from '../../vocabulary.ts';

/** One file to be written. */
export interface FileChange {
  /** From the folder's top, with `/`. */
  readonly path: string;
  /** Digest of the bytes that it replaces; nothing for a file that is new. */
  readonly before?: Digest;
  readonly after: string;
}

/** What became of it: written; or not, because files were changed since it was planned, or another act is under way. */
export type Written = 'done' | 'outdated' | 'busy';

/** What was found of an earlier, interrupted act: nothing; finished, or undone as if never begun; or files that people changed since. */
export type Settled = 'nothing' | 'finished' | 'undone' | { readonly stuck: readonly string[] };

/** Holds the journal while an act is carried out; its name begins with a dot, so that it is no policy. */
const HOUSE = '.gazette';
const JOURNAL = 'journal.json';
const FORMAT = 'gazette-journal-1';

/**
 * Writes files so that all of them are written or none, whenever the process ends.
 * @throws the system's error where they cannot be written; then none of them is.
 */
export function writeTogether(root: string, changes: readonly FileChange[]): Written {
  const journal = join(root, HOUSE, JOURNAL);
  mkdirSync(dirname(journal), { recursive: true });
  try {
    // Torn by a kill it is no JSON, and counts as not written.
    writeFileSync(journal, JSON.stringify({ format: FORMAT, changes }), { flag: 'wx', flush: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'busy';
    tidy(root);
    throw error;
  }
  const originals = changes.map(({ path }) => readBytes(join(root, path)));
  const outdated = changes.some(({ before }, index) => digestOf(originals[index]) !== before);
  try {
    if (!outdated) for (const { path, after } of changes) place(root, path, after);
  } catch (error) {
    changes.forEach(({ path }, index) => {
      const original = originals[index];
      if (digestOf(original) === digestOf(readBytes(join(root, path)))) return;
      if (original === undefined) rmSync(join(root, path));
      else place(root, path, original);
    });
    tidy(root);
    throw error;
  }
  tidy(root);
  return outdated ? 'outdated' : 'done';
}

/** Finishes or undoes what an interrupted `writeTogether` left; where people changed its files since, leaves all as it is. */
export function settle(root: string): Settled {
  if (!isThere(join(root, HOUSE))) return 'nothing';
  const changes = readJournal(join(root, HOUSE, JOURNAL));
  if (changes !== undefined) {
    const found = new Map(changes.map((change) => [change, digestOf(readBytes(join(root, change.path)))]));
    const open = changes.filter((change) => found.get(change) !== sha256(change.after));
    const changed = open.filter((change) => found.get(change) !== change.before);
    if (changed.length > 0 && open.length < changes.length) return { stuck: changed.map(({ path }) => path) };
    if (changed.length === 0) {
      for (const { path, after } of open) place(root, path, after);
      tidy(root);
      return 'finished';
    }
  }
  tidy(root);
  return 'undone';
}

function place(root: string, path: string, content: string | Uint8Array): void {
  const target = join(root, path);
  const temporary = join(root, HOUSE, `${randomUUID()}.tmp`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(temporary, content, { flush: true });
    renameSync(temporary, target);
  } catch (error) {
    // Another process may have found the journal, finished the act and tidied up.
    if (isMissing(error) && digestOf(readBytes(target)) === sha256(content)) return;
    throw error;
  }
}

function tidy(root: string): void {
  rmSync(join(root, HOUSE), { recursive: true, force: true });
}

function readJournal(path: string): readonly FileChange[] | undefined {
  try {
    const journal = JSON.parse(readFileSync(path, 'utf8')) as { format?: unknown; changes?: readonly FileChange[] };
    return journal.format === FORMAT ? journal.changes : undefined;
  } catch {
    return undefined;
  }
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function digestOf(bytes: Uint8Array | undefined): Digest | undefined {
  return bytes === undefined ? undefined : sha256(bytes);
}

function isThere(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
