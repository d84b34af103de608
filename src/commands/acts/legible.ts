import type { FrozenContent, FrozenWords } from '../../acts/frozen.ts';
import { thaw } from '../../acts/thaw.ts';
import type { EditionSource } from '../../model.ts';
import { listEditions } from '../../read/folder.ts';
import type { Files } from '../../read/types.ts';
import { parseEdition, type Schemas } from '../../validate/index.ts';

/** As much of a frozen edition as can be read. */
export interface Legible {
  /** Without what cannot be read of translations and words; nothing where the authoritative text is one of these. */
  readonly source?: EditionSource;
  /** Paths of files that are damaged or missing. */
  readonly lost: readonly string[];
}

/** Reads a frozen edition that may be damaged: what is wrong with it is told by whoever checks it. */
export function readLegible(files: Files, policy: string, number: number, schemas: Schemas): Legible {
  const ours = listEditions(files, policy, () => {}).filter((file) => file.number === number && !file.former);
  const values = ours.map((file) => parseEdition(file, policy, schemas, () => {}));
  const lost = ours.flatMap(({ path }, index) => (values[index] === undefined ? [path] : []));
  const wordless: FrozenWords = { format: 'gazette-words-0', policy, edition: number, kinds: {} };
  const source = thaw([...(values as (FrozenContent | undefined)[]), wordless]);
  if (source === undefined) return { lost: [...new Set([`${policy}/editions/${number}.yaml`, ...lost])] };
  return { source, lost };
}
