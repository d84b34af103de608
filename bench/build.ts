/**
 * Measures the building of the site from a generated set against a bare Astro site that writes the same files, and one
 * bare pass of unified over the same texts.
 *
 *     node bench/build.ts SET [POLICIES] [ROUNDS]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forget, measure, root, type Usage } from './measure/run.ts';
import { linkPolicies, textsOf } from './set/folder.ts';
import { compare, keepContent, writeBareSite } from './site/bare.ts';

const [set, policies = '33', rounds = '3'] = process.argv.slice(2);
if (set === undefined) throw new Error('Say which generated set to build.');

const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const work = mkdtempSync(join(tmpdir(), 'build-'));
const place = (name: string): string => join(work, name);
const [folder, dist, content, bare, texts] = [
  place('set'),
  place('dist'),
  place('content'),
  place('bare'),
  place('texts'),
];
const environment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  GAZETTE_POLICIES: folder,
  GAZETTE_NOW: '2026-11-24T12:00:00+05:00',
};

/** Pages that the site's own configuration has Astro make at once. */
const CONCURRENCY = 16;

const documents = linkPolicies(set, folder, Number(policies));
mkdirSync(texts);
for (const [name, list] of textsOf(folder)) writeFileSync(join(texts, name), JSON.stringify(list));
writeBareSite(bare);

const rows: object[] = [];
for (let round = 1; round <= Number(rounds); round += 1) {
  forget('answers');
  const cold = buildOurs();
  const warm = buildOurs();
  rmSync(content, { recursive: true, force: true });
  const pages = keepContent(dist, content);
  const site = buildBare();
  compare(content, join(bare, 'dist'));
  const busy = buildBare({ BARE_CONCURRENCY: String(CONCURRENCY) });
  const pass = measure([fileURLToPath(new URL('site/unified.mjs', import.meta.url)), texts]);
  rows.push({ round, documents, pages, ...figures({ cold, warm, site, busy, pass }) });
}
rmSync(work, { recursive: true });
console.table(rows);

function buildOurs(): Usage {
  rmSync(dist, { recursive: true, force: true });
  return measure([astro, 'build', '--outDir', dist], environment);
}

function buildBare(more: Readonly<Record<string, string>> = {}): Usage {
  rmSync(join(bare, 'dist'), { recursive: true, force: true });
  return measure([astro, 'build', '--root', bare], { ...environment, BARE_CONTENT: content, ...more });
}

function figures({
  cold,
  warm,
  site,
  busy,
  pass,
}: Readonly<Record<'cold' | 'warm' | 'site' | 'busy' | 'pass', Usage>>) {
  const both = { wall: site.wall + pass.wall, cpu: site.cpu + pass.cpu };
  const told = (usage: Pick<Usage, 'wall' | 'cpu'>, peer: Pick<Usage, 'wall' | 'cpu'>) =>
    `${seconds(usage.wall)} (${(usage.wall / peer.wall).toFixed(2)}×), cpu ${seconds(usage.cpu)} (${(usage.cpu / peer.cpu).toFixed(2)}×)`;
  return {
    'bare Astro': `${seconds(site.wall)}, cpu ${seconds(site.cpu)}`,
    'bare unified': `${seconds(pass.wall)}, cpu ${seconds(pass.cpu)}`,
    'cold : both': told(cold, both),
    'warm : bare Astro': told(warm, site),
    'warm : bare Astro, as many pages at once': told(warm, busy),
    'peak MB': `${cold.peak.toFixed(0)}, ${warm.peak.toFixed(0)} : ${site.peak.toFixed(0)}`,
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
