/** Which Node runs Gazette. */
import { execSync, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { forwardSignals } from './npm.mjs';

/**
 * The `node` that npm's scripts find: the one that came with the packages, where they have one for this machine.
 * @param {string} root the checkout
 * @returns {{ version: string, path: string } | undefined} undefined where there is none at all
 */
export function findNode(root) {
  const bin = join(root, 'node_modules', '.bin');
  const found = askNode(bin);
  if (found || !existsSync(join(bin, 'node'))) return found;
  // A Node that needs another C library (on Alpine Linux) hides the machine's own.
  rmSync(join(bin, 'node'));
  return askNode(bin);
}

function askNode(bin) {
  try {
    const answer = execSync('node -p process.versions.node+process.execPath', {
      encoding: 'utf8',
      env: environment(bin),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [, version, path] = /^(\d+\.\d+\.\d+)(.+)$/m.exec(answer) ?? [];
    return version ? { version, path } : undefined;
  } catch {
    return undefined;
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
  const stopForwarding = forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      stopForwarding();
      if (signal) process.kill(process.pid, signal);
      resolve(code ?? 1);
    });
  });
}

function environment(bin) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: `${bin}${delimiter}${process.env[name] ?? ''}` };
}
