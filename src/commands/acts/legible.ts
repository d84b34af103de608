import type { FrozenContent, FrozenWords } from '../../acts/frozen.ts';
import { thaw } from '../../acts/thaw.ts';
import type { EditionSource } from '../../model.ts';
import { listEditions } from '../../read/folder.ts';
import type { Files } from '../../read/types.ts';
import { parseEdition, type Schemas } from '../../validate/index.ts';

/**
 * Reads a frozen edition that may be damaged: what is wrong with it is told by whoever checks it.
 * @returns the edition without what cannot be read of translations and words; nothing where the authoritative text,
 *   which holds the change notes, is damaged or missing.
 */
export function readLegible(files: Files, policy: string, number: number, schemas: Schemas): EditionSource | undefined {
  const ours = listEditions(files, policy, () => {}).filter((file) => file.number === number && !file.former);
  const values = ours.map((file) => parseEdition(file, policy, schemas, () => {}));
  const wordless: FrozenWords = { format: 'gazette-words-0', policy, edition: number, kinds: {} };
  return thaw([...(values as (FrozenContent | undefined)[]), wordless]);
}
