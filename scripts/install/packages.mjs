/** What package-lock.json names, and what of it is really in node_modules. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installedFile, lockFile, readStamp, writeStamp } from './stamp.mjs';

/**
 * Why the packages of a checkout cannot be used as they are. Where they can, that is noted for the next run.
 * @param {string} root the checkout
 * @returns {string | undefined} a reason in plain words, or undefined where all is there
 */
export function whatIsMissing(root) {
  const wanted = readPackages(join(root, lockFile));
  if (!wanted) return `${lockFile} is missing or damaged`;
  if (!existsSync(join(root, 'node_modules'))) return 'nothing is installed yet';
  const installed = readPackages(join(root, installedFile));
  if (!installed) return 'an install was not finished';
  const unavailable = readStamp(root)?.unavailable ?? [];
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '' || entry.link) continue;
    const name = place.replace(/^.*node_modules\//, '');
    const there = installed[place];
    if (!there) {
      if (entry.optional && (!isForThisMachine(entry) || unavailable.includes(`${place}@${entry.version}`))) continue;
      return `${name} is not installed`;
    }
    if (there.version !== entry.version || there.integrity !== entry.integrity) {
      return `${name} ${there.version} is installed and ${entry.version} is needed`;
    }
    if (!existsSync(join(root, place, 'package.json'))) return `${name} is damaged`;
  }
  writeStamp(root, unavailable);
  return undefined;
}

/** Makes an install that is cut short from here on look like one, whatever of the old packages survives it. */
export function markUnfinished(root) {
  rmSync(join(root, installedFile), { force: true });
}

/** Notes which optional packages a whole install did without, so that they are not asked for again. */
export function forgiveAbsent(root) {
  const installed = readPackages(join(root, installedFile)) ?? {};
  const absent = Object.entries(readPackages(join(root, lockFile)) ?? {}).filter(
    ([place, { optional }]) => optional && !installed[place],
  );
  writeStamp(
    root,
    absent.filter(([, entry]) => isForThisMachine(entry)).map(([place, { version }]) => `${place}@${version}`),
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Packages that state no platform are wanted by one that does, and come or stay away with it. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false;
  return accepts(os, process.platform) && accepts(cpu, process.arch) && (!libc || accepts(libc, libcOfThisMachine()));
}

function accepts(list, value) {
  return !list || [list].flat().includes(value);
}

function libcOfThisMachine() {
  if (process.platform !== 'linux') return undefined;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}
