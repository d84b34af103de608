import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './read/types.ts';

/** A folder of this machine as the rooms see it. */
export function diskFiles(root: string): Files {
  return {
    read: (path) => readFileSync(join(root, path)),
    list: (path) => listFolder(join(root, path)),
  };
}

function listFolder(folder: string): ReturnType<Files['list']> {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(isReadable)
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A pipe or a device is no file of a policy, and reading one may never end. */
function isReadable(entry: Dirent): boolean {
  return entry.isFile() || entry.isDirectory() || entry.isSymbolicLink();
}

/** Whether there is a folder of that name. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Not there, a loop of links, a name that is too long: none of them is a folder.
    return false;
  }
}

/** Whether a system's error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
