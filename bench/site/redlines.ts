/**
 * The redlines alone: `node redlines.ts FOLDER`, a JSON pair of articles per file, each drawn once and written as HTML.
 * What `--write POLICIES` puts there are all pairs that the site shows.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/check.ts';
import { draw } from '../../src/compare/draw.ts';
import { diskFiles } from '../../src/disk.ts';
import { createEditions } from '../../src/editions/editions.ts';
import type { Publisher } from '../../src/model.ts';
import { timelines } from '../../src/pages/timeline.ts';
import { toHtml } from '../../src/publish/html.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { readSchemas } from '../../src/validate/index.ts';

/** Writes the pairs of a folder of policies; returns how many they are. */
export function writePairs(policies: string, folder: string, now: number): number {
  const schemas = readSchemas(diskFiles(fileURLToPath(new URL('../../schema', import.meta.url))), readYaml);
  const world = { files: diskFiles(policies), schemas, now, editions: createEditions() };
  const checked = check(world, 'all');
  const { languages } = checked.publisher as Publisher;
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const { editions } of timelines(checked, world)) {
    for (const edition of editions) {
      const before = editions.find(({ number }) => number === edition.amends);
      for (const language of before === undefined ? [] : languages) {
        const pair = [before, edition].map((one) => world.editions.document(one?.source() as never, language).article);
        writeFileSync(join(folder, `${count}.json`), JSON.stringify(pair));
        count += 1;
      }
    }
  }
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = ''] = process.argv.slice(2);
  for (const name of readdirSync(folder)) {
    const [before, after] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    toHtml(draw(before, after));
  }
}
