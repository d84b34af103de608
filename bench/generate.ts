/**
 * Writes a set of generated policies with their history, as `gazette` would have made it.
 *
 *     node bench/generate.ts FOLDER [POLICIES] [EDITIONS]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../src/disk.ts';
import { readYaml } from '../src/read/yaml.ts';
import { readSchemas } from '../src/validate/index.ts';
import { publisherFiles } from './set/files.ts';
import { generatePolicy } from './set/history.ts';

const [folder, policies = '200', editions = '25'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder to write to.');

const schemas = readSchemas(diskFiles(fileURLToPath(new URL('../schema', import.meta.url))), readYaml);
for (const [path, text] of Object.entries(publisherFiles)) write(path, text);
for (let number = 1; number <= Number(policies); number += 1) {
  const id = `policy-${String(number).padStart(3, '0')}`;
  // The record is written last, so a policy that has one is whole.
  if (existsSync(join(folder, id, 'record.yaml'))) continue;
  const files = generatePolicy(id, number, Number(editions), schemas);
  const record = files.get('record.yaml') ?? '';
  files.delete('record.yaml');
  for (const [path, text] of files) write(`${id}/${path}`, text);
  write(`${id}/record.yaml`, record);
  if (number % 10 === 0) process.stderr.write(`${number} of ${policies} policies\n`);
}

function write(path: string, text: string): void {
  const place = join(folder as string, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}
