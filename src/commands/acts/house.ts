/** The folder in which an act is carried out: its journal, and files on their way to their places. */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../digest.ts';
import { isMissing } from '../../disk.ts';
import type { Digest } from '../../model.ts';

/** Holds the journal while an act is carried out; its name begins with a dot, so that it is no policy. */
export const HOUSE = '.gazette';
export const JOURNAL = 'journal.json';

/**
 * Puts the journal where it is looked for, whole from its first moment on: whoever finds it may act on it at once.
 * @returns false where there is one already.
 */
export function begin(root: string, text: string, attempts = 3): boolean {
  const temporary = temporaryIn(root);
  try {
    mkdirSync(join(root, HOUSE), { recursive: true });
    writeFileSync(temporary, text, { flush: true });
    name(temporary, join(root, HOUSE, JOURNAL), text);
    rmSync(temporary, { force: true });
    return true;
  } catch (error) {
    rmSync(temporary, { force: true });
    if (isTaken(error)) return false;
    // Another process took what had no journal yet for traces, and removed them.
    if (attempts > 1 && isMissing(error)) return begin(root, text, attempts - 1);
    sweep(root);
    throw error;
  }
}

/** Gives a file a second name; fails where that is taken. */
function name(file: string, second: string, text: string): void {
  try {
    linkSync(file, second);
  } catch (error) {
    if (isTaken(error) || isMissing(error)) throw error;
    // Where a file can have one name only, the journal may be found torn; then it counts as not written.
    writeFileSync(second, text, { flag: 'wx', flush: true });
  }
}

/** Makes a file hold a content, or be none. */
export function put(root: string, path: string, content: string | Uint8Array | null | undefined): void {
  if (content === undefined || content === null) rmSync(join(root, path), { force: true });
  else place(root, path, content);
}

function place(root: string, path: string, content: string | Uint8Array, attempts = 3): void {
  const target = join(root, path);
  const temporary = temporaryIn(root);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(temporary, content, { flush: true });
    renameSync(temporary, target);
  } catch (error) {
    if (!isMissing(error)) throw error;
    // Another process may have found the journal, finished the act and tidied up; or only tidied up.
    if (digestOf(readBytes(target)) === sha256(content)) return;
    if (attempts === 1) throw error;
    mkdirSync(join(root, HOUSE), { recursive: true });
    place(root, path, content, attempts - 1);
  }
}

/** Removes the journal of an act that is done with, and the folder with it. */
export function tidy(root: string): void {
  // The journal last: without one, what lies there tells of an act that was never begun.
  clear(root);
  rmSync(join(root, HOUSE, JOURNAL), { force: true });
  close(root);
}

/**
 * Removes what lies there without a journal; one that another process puts there meanwhile stays.
 * @returns whether there was anything.
 */
export function sweep(root: string): boolean {
  const found = clear(root);
  close(root);
  return found;
}

/** Removes all but the journal. */
function clear(root: string): boolean {
  const traces = namesIn(join(root, HOUSE)).filter((trace) => trace !== JOURNAL);
  for (const trace of traces) rmSync(join(root, HOUSE, trace), { recursive: true, force: true });
  return traces.length > 0;
}

function close(root: string): void {
  try {
    rmdirSync(join(root, HOUSE));
  } catch {
    // Another process uses it, or removed it; empty it means nothing.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function temporaryIn(root: string): string {
  return join(root, HOUSE, `${randomUUID()}.tmp`);
}

/** Whether a system's error says that there is a file of that name. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** The bytes of a file; nothing where there is none. */
export function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Digest of a file's bytes, or of what it is to hold; nothing for no file. */
export function digestOf(bytes: string | Uint8Array | null | undefined): Digest | undefined {
  return bytes === undefined || bytes === null ? undefined : sha256(bytes);
}
