import type { Locate } from '../../findings.ts';
import type { Files } from '../../read/types.ts';

/** Finds places in a file of the branch; its beginning where it cannot be read. */
export async function locateIn(files: Files, path: string): Promise<Locate> {
  const { readYaml } = await import('../../read/yaml.ts');
  const found = readYaml(files, path, () => {});
  return found?.locate ?? (() => ({ file: path, line: 1, column: 1 }));
}
