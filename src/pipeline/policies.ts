import type { World } from '../pipeline.ts';
import { resolvePolicy } from '../resolve/timeline.ts';
import type { Policy } from '../vocabulary.ts';
import { readEdition } from './frozen.ts';
import type { Loaded } from './load.ts';
import { termsOf } from './terms.ts';

/** The policies of a folder as they stand at an instant; their editions are read when they are asked for. */
export function resolvePolicies({ publisher, policies }: Loaded, { files, now }: World): readonly Policy[] {
  if (publisher === undefined) return [];
  return policies.map(({ id, draft, entries, heads, succeeding }) =>
    resolvePolicy(
      {
        id,
        ...(draft === undefined ? {} : { draft }),
        entries,
        terms: termsOf(publisher, heads, succeeding),
        source: (edition) => readEdition(files, id, edition),
      },
      now,
    ),
  );
}
