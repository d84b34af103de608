/** A JSON file that Gazette wrote: 300 of them take 2 s more to be read as the YAML that they also are. */
import type { Report } from '../findings.ts';
import { startOf } from './place.ts';
import { readText } from './text.ts';
import type { Files, SourceFile } from './types.ts';
import { tellDamage } from './yaml.ts';

/**
 * Reads a JSON file; every place in it is its beginning, since nobody mends by hand what a machine wrote.
 *
 * @returns undefined where its value must not be used, after reporting why
 */
export function readJson(files: Files, path: string, report: Report): SourceFile | undefined {
  const text = readText(files, path, tellDamage(path, report), 'machine');
  if (text === undefined) return undefined;
  const locate = () => startOf(path);
  try {
    return { path, text, value: JSON.parse(text) as unknown, locate };
  } catch {
    report('frozen-damaged', locate(), { file: path });
    return undefined;
  }
}
