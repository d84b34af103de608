/**
 * Measures `gazette check` as a whole process, nothing kept between runs: on the shipped policies against a process that
 * imports ajv, yaml and remark, parses the same files and compiles the same schemas; and on a generated set.
 *
 *     node bench/check.ts [SET]
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median, root, type Usage } from './measure/run.ts';

const ROUNDS = 15;
const policies = join(root, 'policies');
/** What `check` parses: the tables of kinds, and all policies but frozen editions that are no longer in force. */
const superseded = /privacy[\\/]editions[\\/]1\./;
const parsed = [policies, join(root, 'schema')].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !superseded.test(name))
    .map((name) => join(folder, name)),
);
const parse = [fileURLToPath(new URL('measure/parse.mjs', import.meta.url)), join(root, 'schema'), ...parsed];
const check = ['bin/gazette.mjs', 'check', '--now', '2026-11-24T12:00:00+05:00'];

/** The peer comes first; the other is compared with it. */
const runs: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['ajv, yaml, remark', parse],
  ['gazette check', check],
];
const usages = runs.map((): Usage[] => []);
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [index, [, args]] of runs.entries()) {
    const usage = measure(args);
    if (round > 0) usages[index]?.push(usage);
  }
}
const middle = (of: readonly Usage[] = [], key: keyof Usage): number => median(of.map((usage) => usage[key]));
const ratios = (usages[1] ?? []).map(({ cpu }, round) => cpu / (usages[0]?.[round]?.cpu ?? Number.NaN));
console.table(
  runs.map(([name], index) => ({
    name,
    'cpu ms': middle(usages[index], 'cpu').toFixed(0),
    'wall ms': middle(usages[index], 'wall').toFixed(0),
    'peak MB': middle(usages[index], 'peak').toFixed(0),
    'cpu : peer': index === 0 ? '1' : median(ratios).toFixed(2),
  })),
);

const [set] = process.argv.slice(2);
if (set !== undefined) {
  const rows = ['check', 'verify'].map((command) => {
    const { cpu, wall, peak } = measure(['bin/gazette.mjs', command, '--policies', set]);
    return { command, 'cpu ms': cpu.toFixed(0), 'wall ms': wall.toFixed(0), 'peak MB': peak.toFixed(0) };
  });
  console.table(rows);
}
