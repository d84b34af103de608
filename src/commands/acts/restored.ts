import { sha256 } from '../../digest.ts';
import { isMissing } from '../../disk.ts';
import { listEditions } from '../../read/folder.ts';
import type { Files } from '../../read/types.ts';
import type { FileChange } from './journal-text.ts';

/** Names of a policy's frozen files; what else lies beside them is not Gazette's. */
export function editionNames(files: Files, id: string): string[] {
  return listEditions(files, id, () => {}).map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
}

/** What makes one file what the base has; nothing where it is that. */
export function restored(files: Files, base: Files, path: string): FileChange[] {
  const [now, then] = [bytesOf(files, path), bytesOf(base, path)];
  const before = now === undefined ? undefined : sha256(now);
  if (before === (then === undefined ? undefined : sha256(then))) return [];
  return [
    {
      path,
      ...(before === undefined ? {} : { before }),
      after: then === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(then),
    },
  ];
}

function bytesOf(files: Files, path: string): Uint8Array | undefined {
  try {
    return files.read(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
