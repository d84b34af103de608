/** The work before a large site is written, shared among the machine's processors. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { diskCache } from '../cache.ts';
import { diskFiles } from '../disk.ts';
import type { Instant } from '../model.ts';
import { pathsIn } from '../pipeline/load.ts';
import type { World } from '../pipeline.ts';

/** Where everything is, in words that another thread understands. */
export interface Place {
  /** The project's folder and that of the policies. */
  readonly project: string;
  readonly policies: string;
  /** The fingerprint of what the cached answers depend on. */
  readonly print: string;
  readonly now: Instant;
}

/** One of several shares of the work. */
export interface Share extends Place {
  readonly share: number;
  readonly shares: number;
}

/** What is at a place, with the cache that all threads fill. */
export function worldAt({ project, policies, print, now }: Place): World {
  return {
    files: diskFiles(policies),
    schema: diskFiles(join(project, 'schema')),
    now,
    cache: diskCache(join(project, 'node_modules/.cache/gazette/answers'), print),
  };
}

/** With fewer files, threads cost more than they save. */
const MANY = 200;

/** Has every processor do its share; what a thread could not do is done by whoever opens the folder afterwards. */
export async function shareOut(place: Place, shares = availableParallelism()): Promise<void> {
  if (shares < 2 || !isLarge(place.policies)) return;
  await Promise.all(Array.from({ length: shares }, (_, share) => done({ ...place, share, shares })));
}

function isLarge(folder: string): boolean {
  try {
    return pathsIn(diskFiles(folder)).length >= MANY;
  } catch {
    return false;
  }
}

/** Documents and redlines outlive the small nursery that threads get by default, and are copied from one to the next. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

function done(share: Share): Promise<unknown> {
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: share, resourceLimits });
  return new Promise((resolve) => worker.on('error', resolve).on('exit', resolve));
}
