import type { FrozenEdition, FrozenTranslation } from '../../acts/frozen.ts';
import { thaw } from '../../acts/thaw.ts';
import { filesOfEdition } from '../../editions/frozen.ts';
import type { Report } from '../../findings.ts';
import type { EditionSource } from '../../model.ts';
import type { Files } from '../../read/types.ts';
import { readYaml } from '../../read/yaml.ts';
import { parseEdition, type Schemas } from '../../validate/index.ts';

/** As much of a frozen edition as can be read. */
export interface Legible {
  /** Without the translations that cannot be read; nothing where the authoritative text is one of these. */
  readonly source?: EditionSource;
  /** Paths of files that are damaged or missing. */
  readonly lost: readonly string[];
}

/** Reads a frozen edition that may be damaged: what is wrong with it is told by whoever checks it. */
export function readLegible(files: Files, policy: string, number: number, schemas: Schemas): Legible {
  const lost: string[] = [];
  const values = filesOfEdition(files, policy, number).map((name) => {
    const path = `${policy}/editions/${name}`;
    const language = /\.([a-z]+)\.yaml$/.exec(name)?.[1];
    const read = (report: Report) => readYaml(files, path, report, 'machine');
    const file = { number, path, read, ...(language === undefined ? {} : { language }) };
    const value = parseEdition(file, policy, schemas, () => {});
    if (value === undefined) lost.push(path);
    return value;
  });
  const original = values.find((value) => value?.format === 'gazette-edition-1');
  if (original === undefined) return { lost: [...new Set([`${policy}/editions/${number}.yaml`, ...lost])] };
  const translations = values.filter((value) => value?.format === 'gazette-translation-1');
  return { source: thaw(original as FrozenEdition, translations as FrozenTranslation[]), lost };
}
