import type { EditionSource, Policy, Publisher } from '../model.ts';
import type { World } from '../pipeline.ts';
import { resolvePolicy } from '../record/timeline.ts';
import { readEdition } from './frozen.ts';
import type { Loaded, LoadedPolicy } from './load.ts';
import { termsOf } from './terms.ts';

/** The policies of a folder as they stand at an instant; their editions are read when they are asked for. */
export function resolvePolicies({ publisher, policies }: Loaded, world: World): readonly Policy[] {
  return publisher === undefined ? [] : policies.map((policy) => resolveLoaded(publisher, policy, world));
}

/** Editions are asked for in pairs, several times each: the last two stay at hand. */
function lately(read: (edition: number) => Promise<EditionSource>): (edition: number) => Promise<EditionSource> {
  const known = new Map<number, Promise<EditionSource>>();
  return (edition) => {
    const source = known.get(edition) ?? read(edition);
    known.delete(edition);
    known.set(edition, source);
    for (const number of [...known.keys()].slice(0, -2)) known.delete(number);
    return source;
  };
}

/** The same of one policy. */
export function resolveLoaded(
  publisher: Publisher,
  { id, draft, entries, heads, succeeding }: LoadedPolicy,
  { files, now }: World,
): Policy {
  return resolvePolicy(
    {
      id,
      ...(draft === undefined ? {} : { draft }),
      entries,
      terms: termsOf(publisher, heads, succeeding),
      source: lately((edition) => readEdition(files, id, edition)),
    },
    now,
  );
}
