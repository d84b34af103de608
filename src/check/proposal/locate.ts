import type { Locate } from '../../findings.ts';
import type { Files } from '../../read/types.ts';
import { readYaml } from '../../read/yaml.ts';

/** Finds places in a file of the branch, which is read when the first is asked for; its beginning where it cannot be. */
export function locateIn(files: Files, path: string): Locate {
  const start: Locate = () => ({ file: path, line: 1, column: 1 });
  let found: Locate | undefined;
  return (...place) => {
    found ??= readYaml(files, path, () => {})?.locate ?? start;
    return found(...place);
  };
}
