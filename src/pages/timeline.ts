import type { Checked, World } from '../check.ts';
import type { Policy } from '../model.ts';
import { resolvePolicy } from '../record/timeline.ts';

/** The policies of a folder as readers may see them at an instant; an edition is read when its text is asked for. */
export function timelines({ policies }: Checked, { files, editions, now }: World): readonly Policy[] {
  return policies.map(({ id, draft, entries, terms }) => {
    const source = (edition: number) => editions.read(files, id, edition);
    return resolvePolicy({ id, ...(draft === undefined ? {} : { draft }), entries, terms, source }, now);
  });
}
