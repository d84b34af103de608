/** Runs a program of this project as a process of its own and measures it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What one process used: milliseconds by the clock, of all its threads and of its main thread, and megabytes at most. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly main: number;
  readonly peak: number;
}

/** Runs Node with arguments, in the project's root; throws where the program fails. */
export function measure(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  const file = join(folder, 'usage.json');
  const preload = fileURLToPath(new URL('usage.mjs', import.meta.url));
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ...environment, USAGE_FILE: file },
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}.\n${stderr}\n${stdout.slice(-2000)}`);
  const usage = JSON.parse(readFileSync(file, 'utf8')) as Omit<Usage, 'wall'>;
  rmSync(folder, { recursive: true });
  return { wall, ...usage };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
