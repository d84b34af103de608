/** What was found when the packages were last looked at closely, so that a glance is enough until something changes. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const lockFile = 'package-lock.json';
/** npm writes it last, once every package is in place. */
export const installedFile = 'node_modules/.package-lock.json';
const stampFile = 'node_modules/.gazette-installed';

/** Whether nothing has changed since everything was there. */
export function isUnchanged(root) {
  const times = readStamp(root)?.times;
  return times !== undefined && times === timesOf(root);
}

/** @returns {{ times: string, unavailable: string[] } | undefined} undefined where there is none */
export function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, stampFile), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Notes that everything is there; in a checkout that cannot be written the close look is taken each time.
 * @param {string[]} unavailable optional packages that this machine cannot have, as `PLACE@VERSION`
 */
export function writeStamp(root, unavailable) {
  try {
    // The file must be there before its folder's time is taken.
    writeFileSync(join(root, stampFile), '');
    writeFileSync(join(root, stampFile), JSON.stringify({ times: timesOf(root), unavailable }));
  } catch {
    // Read-only.
  }
}

/** When the lock, npm's note of what it installed and the folder of packages changed last. */
function timesOf(root) {
  try {
    const { platform, arch } = process;
    const stats = [lockFile, installedFile, 'node_modules'].map((path) => statSync(join(root, path)));
    return [platform, arch, ...stats.map(({ mtimeMs, size }) => `${mtimeMs}/${size}`)].join(' ');
  } catch {
    return undefined;
  }
}
