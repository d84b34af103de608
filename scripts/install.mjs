/**
 * Installs the packages where package-lock.json is newer than what is installed, then runs a program:
 *
 *   node scripts/install.mjs PROGRAM [ARGUMENT...]
 *
 * Plain JavaScript without packages, because it comes first, on whatever Node there is. It runs the program itself, and
 * is no `pre` script of npm, because npm leaves those out where `ignore-scripts` is set, and because a shell remembers
 * where it found `node` before the install brought a newer one.
 */
import { statSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isEnough } from './version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const program = resolve(root, name);

if (process.env.npm_lifecycle_event) endWithParent();

const locked = changed('package-lock.json');
// npm writes this file last: an install that was cut short is repeated.
const installed = changed('node_modules/.package-lock.json');
const isInstalled = installed !== undefined && installed >= locked;

if (!isInstalled && !(await install())) process.exitCode = 1;
else if (isEnough(process.versions.node)) {
  process.argv = [process.argv[0], program, ...args];
  await import(pathToFileURL(program).href);
} else process.exitCode = await runUnderNewerNode();

/** npm, when it is ended, ends the shell between it and this process, but nobody tells us. */
function endWithParent() {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
  setInterval(look, 500).unref();
}

function changed(path) {
  return statSync(resolve(root, path), { throwIfNoEntry: false })?.mtimeMs;
}

/** Says whether it succeeded. stdout is left to the program. */
async function install() {
  const { run } = await import('./run.mjs');
  console.error('gazette: Installing packages. This takes a minute or two and about 600 MB.');
  // Under `npm run`, the `node` on PATH may be the one in node_modules, which is about to be replaced.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const [command, ...before] = npm && node ? [node, npm] : ['npm'];
  // People's own settings must leave nothing out, and npm's warnings of the host's old Node would only frighten.
  const settings = ['--include=dev', '--include=optional', '--engine-strict=false', '--legacy-peer-deps=false'];
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && before.length === 0 };
  const code = await run(command, [...before, 'ci', ...settings, '--loglevel=error'], options);
  if (code !== 0) console.error('gazette: npm ci failed; why stands above. When that is mended, repeat the command.');
  return code === 0;
}

/** Runs the program under the Node that the packages brought. */
async function runUnderNewerNode() {
  const { run } = await import('./run.mjs');
  const [system, suffix] = process.platform === 'win32' ? ['win', '.exe'] : [process.platform, ''];
  const node = resolve(root, `node_modules/node-${system}-${process.arch}/bin/node${suffix}`);
  if (changed(node) === undefined) {
    console.error(`gazette: Gazette needs Node 24 (or 22.22), and this is Node ${process.versions.node}. The packages bring
one for Linux (x64 and arm64) and Windows (x64). Elsewhere install it: https://nodejs.org/en/download`);
    return 1;
  }
  process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH}`;
  return run(node, [program, ...args]);
}
