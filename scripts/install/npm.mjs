/** Runs npm as it was run by the reader, whatever their own settings say of how to install. */
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { endTogether, signals } from './child.mjs';

/** Only what package-lock.json says, all of it; the rest answers settings that would leave something out or refuse. */
const command = ['ci', '--include=dev', '--include=optional'];
const settings = [
  '--bin-links=true',
  '--engine-strict=false',
  '--install-strategy=hoisted',
  '--legacy-peer-deps=false',
  '--audit=false',
  '--fund=false',
  // Node's age is our own concern: npm's two hundred lines of warning about the host's would only frighten.
  '--loglevel=error',
];
const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ENOTCACHED|CERT|network/;

/**
 * Installs; npm's output goes to stderr, because stdout belongs to the command that is to follow.
 * @param {string} root the checkout
 * @param {(process: number) => void} onStart called with npm's process id
 * @returns {Promise<{ code: number, unreachable: boolean }>} npm's exit code (128 + n after signal n), and whether it
 *   complained that it cannot reach the registry
 */
export function installEverything(root, onStart) {
  const [program, ...before] = npm();
  return new Promise((resolve) => {
    const child = spawn(program, [...before, ...command, ...settings], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && before.length === 0,
    });
    let said = '';
    const pass = (chunk) => {
      said = (said + chunk).slice(-20_000);
      process.stderr.write(chunk);
    };
    child.stdout.on('data', pass);
    child.stderr.on('data', pass);
    const stop = endTogether(child);
    child.on('spawn', () => onStart(child.pid));
    child.on('error', (error) => {
      stop();
      process.stderr.write(`${error.message}\n`);
      resolve({ code: 127, unreachable: false });
    });
    child.on('close', (code, signal) => {
      stop();
      resolve({ code: code ?? 128 + (signals[signal] ?? 1), unreachable: unreachable.test(said) });
    });
  });
}

/** The npm that runs this script, under the Node that it runs on: the one in node_modules is about to be replaced. */
function npm() {
  const script = process.env.npm_execpath;
  if (script && /^npm(-cli)?\.(c|m)?js$/.test(basename(script))) {
    return [process.env.npm_node_execpath ?? process.execPath, script];
  }
  return ['npm'];
}
