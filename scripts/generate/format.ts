/** Writes JSON as the project's formatter does. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** @param path where it will be written, from the root; the formatter's settings depend on it */
export function formatJson(root: string, path: string, value: unknown): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: JSON.stringify(value, undefined, 2),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${path} cannot be formatted: ${stderr}`);
  return stdout;
}
