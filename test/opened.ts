/** A folder of policies, checked whole and published in memory. */
import { join } from 'node:path';
import { type Checked, check, type World } from '../src/check.ts';
import { diskFiles } from '../src/disk.ts';
import { createEditions } from '../src/editions/editions.ts';
import type { Instant } from '../src/model.ts';
import { type Published, publish } from '../src/publish.ts';
import type { Files } from '../src/read/types.ts';
import { readYaml } from '../src/read/yaml.ts';
import { readSchemas } from '../src/validate/index.ts';

export const schemas = readSchemas(diskFiles(join(import.meta.dirname, '../schema')), readYaml);

/** What a run is handed. */
export function worldOf(files: Files, now: Instant, editions = createEditions()): World {
  return { files, schemas, now, editions };
}

/**
 * Checks everything in a folder.
 * @param editions what was made of editions before, for tests that look at like folders time and again.
 */
export function checked(files: Files, now: Instant, editions = createEditions()): Checked {
  return check(worldOf(files, now, editions), 'all');
}

/** The folder as readers see it; throws where there is no publisher. */
export function published(files: Files, now: Instant, editions = createEditions()): Published {
  const world = worldOf(files, now, editions);
  const { publisher, ...found } = check(world, 'all');
  if (publisher === undefined) throw new Error(JSON.stringify(found.findings));
  return publish(world, { publisher, ...found });
}
