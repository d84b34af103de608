/**
 * Measures the building of the site from a generated set against what any such site costs: a bare Astro site that writes
 * the same finished files, one bare pass of unified over the same texts, and the redlines alone. Nothing is kept between
 * runs.
 *
 *     node bench/build.ts SET [ROUNDS]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, root, type Usage } from './measure/run.ts';
import { textsOf } from './set/folder.ts';
import { compare, keepContent, writeBareSite } from './site/bare.ts';
import { writePairs } from './site/redlines.ts';

const [set, rounds = '3'] = process.argv.slice(2);
if (set === undefined) throw new Error('Say which generated set to build.');

const NOW = '2026-11-24T12:00:00+05:00';
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const work = mkdtempSync(join(tmpdir(), 'build-'));
const [dist, content, bare, texts, pairs] = ['dist', 'content', 'bare', 'texts', 'pairs'].map((name) =>
  join(work, name),
) as [string, string, string, string, string];
const environment = { ASTRO_TELEMETRY_DISABLED: '1', GAZETTE_POLICIES: set, GAZETTE_NOW: NOW };
const program = (name: string): string => fileURLToPath(new URL(`site/${name}`, import.meta.url));

mkdirSync(texts);
for (const [name, list] of textsOf(set)) writeFileSync(join(texts, name), JSON.stringify(list));
const redlines = writePairs(set, pairs, Date.parse(NOW));
writeBareSite(bare);

const rows: object[] = [];
for (let round = 1; round <= Number(rounds); round += 1) {
  rmSync(dist, { recursive: true, force: true });
  const ours = measure([astro, 'build', '--outDir', dist], environment);
  rmSync(content, { recursive: true, force: true });
  const pages = keepContent(dist, content);
  rmSync(join(bare, 'dist'), { recursive: true, force: true });
  const site = measure([astro, 'build', '--root', bare], { ...environment, BARE_CONTENT: content });
  compare(content, join(bare, 'dist'));
  const unified = measure([program('unified.mjs'), texts]);
  const drawn = measure([program('redlines.ts'), pairs]);
  rows.push({ round, pages, redlines, ...figures(ours, { site, unified, drawn }) });
}
rmSync(work, { recursive: true });
console.table(rows);

function figures(ours: Usage, peers: Readonly<Record<'site' | 'unified' | 'drawn', Usage>>) {
  const sum = (key: 'wall' | 'cpu'): number => Object.values(peers).reduce((total, usage) => total + usage[key], 0);
  const told = ({ wall, cpu }: Usage): string => `cpu ${seconds(cpu)}, wall ${seconds(wall)}`;
  return {
    'bare Astro': told(peers.site),
    'bare unified': told(peers.unified),
    'redlines alone': told(peers.drawn),
    ours: told(ours),
    'cpu : all three': (ours.cpu / sum('cpu')).toFixed(2),
    'wall : all three': (ours.wall / sum('wall')).toFixed(2),
    'peak MB, ours : bare Astro': `${ours.peak.toFixed(0)} : ${peers.site.peak.toFixed(0)} (${(ours.peak / peers.site.peak).toFixed(2)})`,
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
