import type { Checked, World } from '../check.ts';
import type { EditionSource, Policy } from '../model.ts';
import { resolvePolicy } from '../record/timeline.ts';

/** The policies of a folder without errors as readers may see them at an instant; editions are those that were checked. */
export function timelines({ policies }: Checked, { now }: Pick<World, 'now'>): readonly Policy[] {
  return policies.map((policy) => {
    const source = (number: number): EditionSource => {
      const found = policy.edition(number);
      if (found === undefined) throw new Error(`${policy.id}/editions/${number} has errors`);
      return found;
    };
    return resolvePolicy({ ...policy, source }, now);
  });
}
