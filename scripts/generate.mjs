/**
 * Writes what is derived from other files: validators and types from schema/.
 *
 *   node scripts/generate.mjs
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generate/index.ts';
import { root } from './run.mjs';

for (const [path, content] of await generatedFiles(root)) writeFileSync(join(root, path), content);
