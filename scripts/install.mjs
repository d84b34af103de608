/**
 * Makes sure that everything in package-lock.json is installed, then runs a program:
 *
 *   node scripts/install.mjs [PROGRAM [ARGUMENT...]]
 *
 * Plain JavaScript without packages, because it comes first, on whatever Node there is. It runs the program itself, and
 * is no `pre` script of npm, because npm leaves those out where `ignore-scripts` is set, and because a shell remembers
 * where it found `node` before the install brought a newer one.
 */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isUnchanged } from './install/stamp.mjs';
import { isEnough } from './install/version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program, ...args] = process.argv.slice(2);
const path = program && resolve(root, program);

if (isUnchanged(root) && isEnough(process.versions.node)) {
  await runHere();
} else {
  const { prepare } = await import('./install/prepare.mjs');
  const node = await prepare(root);
  if (!node) process.exit(1);
  if (node === process.execPath) await runHere();
  else if (path) process.exitCode = await (await import('./install/node.mjs')).runUnder(node, root, path, args);
}

async function runHere() {
  if (!path) return;
  process.argv = [process.argv[0], path, ...args];
  await import(pathToFileURL(path).href);
}
