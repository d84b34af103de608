/**
 * What was computed once and need not be again. Every answer is keyed by all that it was made from, so a cache may be
 * shared, half-written or deleted at any time: the worst that follows is work.
 */
import { sha256 } from './digest.ts';
import type { Files } from './read/types.ts';

export { type Cache, noCache } from './cache/cache.ts';
export { diskCache } from './cache/disk.ts';
export { openPack } from './cache/pack.ts';

/** Everything whose change can change what a text compiles to or is found to be. */
const makers = ['package-lock.json', 'schema', 'src'];

/** Digest of the code, schemas and lockfile that the cached answers depend on. */
export function fingerprint(project: Files): string {
  const parts: string[] = [];
  const visit = (path: string): void => {
    for (const { name, folder } of project.list(path)) {
      if (folder) visit(`${path}/${name}`);
      else parts.push(`${path}/${name}`, sha256(project.read(`${path}/${name}`)));
    }
  };
  for (const maker of makers) {
    if (maker.includes('.')) {
      try {
        parts.push(maker, sha256(project.read(maker)));
      } catch {
        parts.push(maker, 'absent');
      }
    } else visit(maker);
  }
  return sha256(parts.join('\n')).slice('sha256:'.length);
}
