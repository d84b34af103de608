/** Which Node runs Gazette. */
import { execFileSync, execSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { endTogether } from './child.mjs';

const question = 'process.versions.node+process.execPath';

/**
 * The Node that came with the packages, where they have one for this machine; else the one on PATH. The former becomes
 * the `node` that npm's scripts find: npm 10 unlinks it with the ones for other machines, which it leaves out.
 * @param {string} root the checkout
 * @returns {{ version: string, path: string } | undefined} undefined where there is none at all
 */
export function findNode(root) {
  const [system, suffix] = process.platform === 'win32' ? ['win', '.exe'] : [process.platform, ''];
  const own = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', `node${suffix}`);
  const link = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(own)) {
    const found = parse(() => execFileSync(own, ['-p', question], quiet));
    change(() => {
      // One that needs another C library (on Alpine Linux) must not hide the machine's own.
      if (!found) rmSync(link, { force: true });
      else if (!suffix && !existsSync(link)) makeLink(own, link);
    });
    if (found) return found;
  }
  return parse(() => execSync(`node -p ${question}`, { ...quiet, env: environment(dirname(link)) }));
}

const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };

function parse(ask) {
  try {
    const [, version, path] = /^(\d+\.\d+\.\d+)(.+)$/m.exec(ask()) ?? [];
    return version ? { version, path } : undefined;
  } catch {
    return undefined;
  }
}

function makeLink(target, link) {
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), target), link);
}

/** Changes what need not be changed for this run, only for the next. */
function change(act) {
  try {
    act();
  } catch {
    // Read-only.
  }
}

/** What to do where `version` (undefined: none) is all there is. */
export function adviseNode(version) {
  return `Gazette needs Node 24 (or 22.22); \`node\` here is ${version ?? 'missing'}.
The packages bring Node 24 along for Linux (x64 and arm64, with glibc) and Windows (x64).
Elsewhere install it: https://nodejs.org/en/download, \`brew install node@24\` or \`nvm install 24\`. Then repeat the command.`;
}

/**
 * Runs a program under another Node and ends as it ends.
 * @returns {Promise<number>} its exit code
 */
export function runUnder(node, root, program, args) {
  const child = spawn(node, [program, ...args], {
    stdio: 'inherit',
    env: environment(join(root, 'node_modules', '.bin')),
  });
  const stop = endTogether(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      stop();
      if (signal) process.kill(process.pid, signal);
      resolve(code ?? 1);
    });
  });
}

function environment(bin) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: `${bin}${delimiter}${process.env[name] ?? ''}` };
}
