/**
 * Writes several files as one: a journal says what is to be written before anything is, and is removed when everything
 * was. Whoever finds a journal finishes what it says, so that a process killed at any moment leaves the folder as it was
 * or as it was to be.
 */
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isMissing } from '../../disk.ts';
import { isTracked } from '../../git.ts';
import { begin, digestOf, HOUSE, JOURNAL, put, readBytes, sweep, tidy } from './house.ts';
import { type FileChange, journalText, readJournal } from './journal-text.ts';

/**
 * What became of it: written; or not, because files were changed since it was planned, another act is under way, or a
 * link leads out of the folder.
 */
export type Written = 'done' | 'outdated' | 'busy' | 'outside';

/**
 * What was found of an earlier, interrupted act: nothing; finished, or undone as if never begun; or it is left as it is,
 * because no act in this folder left it, a link leads out of the folder, or people changed files since.
 */
export type Settled = 'nothing' | 'finished' | 'undone' | 'foreign' | 'outside' | { readonly stuck: readonly string[] };

/**
 * Writes files so that all of them are written or none, whenever the process ends.
 * @throws the system's error where they cannot be written; then none of them is.
 */
export function writeTogether(root: string, changes: readonly FileChange[]): Written {
  if (leadsOut(root, changes)) return 'outside';
  if (!begin(root, journalText(changes))) return 'busy';
  let originals: readonly (Uint8Array | undefined)[] = [];
  let outdated = false;
  try {
    originals = changes.map(({ path }) => readBytes(join(root, path)));
    // Another process may have found the journal and begun to finish the act.
    outdated = changes.some(
      ({ before, after }, index) => ![before, digestOf(after)].includes(digestOf(originals[index])),
    );
    if (!outdated) for (const { path, after } of changes) put(root, path, after);
  } catch (error) {
    originals.forEach((original, index) => {
      const path = changes[index]?.path ?? '';
      if (digestOf(original) === digestOf(readBytes(join(root, path)))) return;
      put(root, path, original);
    });
    tidy(root);
    throw error;
  }
  tidy(root);
  return outdated ? 'outdated' : 'done';
}

/** Finishes or undoes what an interrupted `writeTogether` left; where people changed its files since, leaves all as it is. */
export function settle(root: string): Settled {
  const house = lstatSync(join(root, HOUSE), { throwIfNoEntry: false });
  if (house?.isSymbolicLink()) return 'foreign';
  if (!house?.isDirectory()) return 'nothing';
  const journal = readBytes(join(root, HOUSE, JOURNAL));
  if (journal === undefined) return sweep(root) ? 'undone' : 'nothing';
  const changes = readJournal(new TextDecoder().decode(journal));
  // One that came with a branch is no act of this folder's, and nobody saw what it would do.
  if (changes === 'foreign' || isTracked(root, `${HOUSE}/${JOURNAL}`)) return 'foreign';
  if (changes !== 'torn') {
    if (leadsOut(root, changes)) return 'outside';
    const found = new Map(changes.map((change) => [change, digestOf(readBytes(join(root, change.path)))]));
    const open = changes.filter((change) => found.get(change) !== digestOf(change.after));
    const changed = open.filter((change) => found.get(change) !== change.before);
    if (changed.length > 0 && open.length < changes.length) return { stuck: changed.map(({ path }) => path) };
    if (changed.length === 0) {
      for (const { path, after } of open) put(root, path, after);
      tidy(root);
      return 'finished';
    }
  }
  tidy(root);
  return 'undone';
}

/** Whether a file would be written through a link to somewhere that is not in the folder. */
function leadsOut(root: string, changes: readonly FileChange[]): boolean {
  const top = realpathSync(root) + sep;
  return changes.some(({ path }) => !(nearest(join(root, dirname(path))) + sep).startsWith(top));
}

/** Where a folder really lies; of one that is still to be made, where it will. */
function nearest(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (!isMissing(error) || lstatSync(folder, { throwIfNoEntry: false }) !== undefined) throw error;
    return nearest(dirname(folder));
  }
}
