/** Runs the programs that packages bring, without a shell and without a search of PATH. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endTogether, signals } from './install/child.mjs';

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Programs of packages: the package, and the name where it has several. */
const tools = {
  astro: ['astro'],
  biome: ['@biomejs/biome'],
  knip: ['knip', 'knip'],
  tsc: ['typescript', 'tsc'],
  vitest: ['vitest'],
};

/**
 * Runs a JavaScript file under this Node, in the checkout.
 * @param {string} program a path in the checkout
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to this process's
 * @returns {Promise<number>} its exit code, 1 where it broke down; what a signal stops, stops this process too
 */
export function runProgram(program, args = [], environment = {}) {
  const child = spawn(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  const stop = endTogether(child);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      stop();
      if (signal in signals) process.kill(process.pid, signal);
      done(code ?? 1);
    });
  });
}

/** Runs a package's program, as `runProgram` does; Astro then tells nobody about it. */
export function runTool(name, args = []) {
  const [folder, bin] = tools[name];
  const entry = JSON.parse(readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8')).bin;
  const file = typeof entry === 'string' ? entry : entry[bin ?? name];
  return runProgram(join('node_modules', folder, file), args, { ASTRO_TELEMETRY_DISABLED: '1' });
}
