import { parseInstant } from '../../calendar/instant.ts';
import { dateAt } from '../../calendar/zone.ts';
import type { Edition, Instant, Policy, Publisher } from '../../model.ts';
import { given } from '../given.ts';
import type { PolicyEvent } from './event.ts';
import { tagUri } from './tag.ts';

/** The public notes that were added to one edition until an instant. */
export function remarkEvents(publisher: Publisher, policy: Policy, edition: Edition, now: Instant): PolicyEvent[] {
  const { number, effective, materiality, imported, amends, entries, zone } = edition;
  return entries
    .filter(({ event }) => event === 'remark')
    .flatMap(({ at: written, note }, index): PolicyEvent[] => {
      const at = parseInstant(written);
      if (at === undefined || at > now || note === undefined) return [];
      const date = dateAt(at, zone);
      return [
        {
          uri: tagUri(publisher, date, `${policy.id}/${number}/remark-${index + 1}`),
          kind: 'remark',
          ...{ policy: policy.id, edition: number, materiality, imported, ...given({ amends }) },
          ...{ at, updated: { ru: at, en: at }, effective, date, note },
        },
      ];
    });
}
