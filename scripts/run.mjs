/** Runs other programs. Without packages, and on an old Node too: it is what installs them. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
 * Runs a program, and lives until it has ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code, 1 where it broke down; what a signal stops, stops this process too
 */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const handOn = (signal) => child.kill(signal);
  // A terminal sends this one to both; a second one would be taken for impatience.
  const wait = () => {};
  process.on('SIGTERM', handOn).on('SIGHUP', handOn).on('SIGINT', wait);
  return new Promise((done) => {
    const end = (code) => {
      process.off('SIGTERM', handOn).off('SIGHUP', handOn).off('SIGINT', wait);
      done(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('close', (code, signal) => {
      end(code ?? 1);
      if (['SIGTERM', 'SIGHUP', 'SIGINT'].includes(signal)) process.kill(process.pid, signal);
    });
  });
}

/**
 * Runs a JavaScript file under this Node, in the checkout.
 * @param {string} program a path in the checkout
 * @param {readonly string[]} args
 */
export function runProgram(program, args = []) {
  return run(process.execPath, [join(root, program), ...args], { cwd: root });
}

/** Runs a package's program without a search of PATH; Astro then tells nobody about it. */
export function runTool(name, args = []) {
  const [folder, bin] = tools[name];
  const entry = JSON.parse(readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8')).bin;
  const file = typeof entry === 'string' ? entry : entry[bin ?? name];
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  return runProgram(join('node_modules', folder, file), args);
}
