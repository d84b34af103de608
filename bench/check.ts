/**
 * Measures `gazette check` as a whole process: on the shipped policies against a process that only imports ajv and yaml,
 * and on a generated set as it grows.
 *
 *     node bench/check.ts [SET]
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forget, measure, median, type Usage } from './measure/run.ts';
import { linkPolicies } from './set/folder.ts';

const check = ['bin/gazette.mjs', 'check'];
const rounds = 15;

/** The peer comes first; the others are compared with it. */
const shipped: readonly { readonly name: string; readonly run: () => Usage }[] = [
  {
    name: 'import ajv, yaml',
    run: () => measure(['--input-type=module', '-e', "import 'ajv/dist/2020.js';import 'yaml'"]),
  },
  { name: 'warm', run: () => measure(check) },
  { name: 'cold: no answers', run: () => checkWithout('answers') },
  { name: 'cold: nothing', run: () => checkWithout('everything') },
];

function checkWithout(what: 'answers' | 'everything'): Usage {
  forget(what);
  return measure(check);
}

function measureShipped(): void {
  const usages = new Map(shipped.map(({ name }) => [name, [] as Usage[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, run } of shipped) {
      const usage = run();
      if (round > 0) usages.get(name)?.push(usage);
    }
  }
  const [peer = []] = usages.values();
  const rows = [...usages].map(([name, runs]) => {
    const middle = (key: keyof Usage, of: readonly Usage[]) => median(of.map((usage) => usage[key]));
    const ratio = (key: keyof Usage) =>
      `${middle(key, runs).toFixed(0)} (${(middle(key, runs) / middle(key, peer)).toFixed(2)}×)`;
    return { name, 'wall ms': ratio('wall'), 'all threads ms': ratio('cpu'), 'main thread ms': ratio('main') };
  });
  console.table(rows);
}

function measureSet(set: string): void {
  const available = readdirSync(set, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length;
  const rows: object[] = [];
  let first: readonly number[] | undefined;
  for (const count of [25, 50, 100, 200].filter((size) => size <= available)) {
    const folder = mkdtempSync(join(tmpdir(), 'set-'));
    const documents = linkPolicies(set, folder, count);
    forget('answers');
    const runs = [measure([...check, '--policies', folder]), measure([...check, '--policies', folder])];
    rmSync(folder, { recursive: true });
    const each = runs.map(({ cpu }) => cpu / documents);
    first ??= each;
    const [cold, warm] = runs.map(({ wall, cpu, peak }, index) => {
      const growth = (each[index] ?? 0) / (first?.[index] ?? 0);
      return `${(wall / 1000).toFixed(1)} s, ${(cpu / documents).toFixed(2)} ms each (${growth.toFixed(2)}×), ${peak.toFixed(0)} MB`;
    });
    rows.push({ policies: count, documents, cold, warm });
  }
  console.table(rows);
}

const [set] = process.argv.slice(2);
measureShipped();
if (set !== undefined) measureSet(set);
