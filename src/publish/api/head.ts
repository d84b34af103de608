import { formatInstant } from '../../calendar/zone.ts';
import type { Edition, Policy, Publisher } from '../../vocabulary.ts';
import type { Addresses } from '../addresses.ts';
import { withdrawalOf } from '../events/record.ts';
import { given } from '../given.ts';
import type { ApiEditionHead } from './shape.ts';

/**
 * What both files say of an edition: dates, never a status, so that it stays true.
 * @param succeeds whether the edition takes over another policy, or a section of one.
 */
export function editionHead(
  policy: Policy,
  edition: Edition,
  succeeds: boolean,
  publisher: Publisher,
  to: Addresses,
): ApiEditionHead {
  const { number, imported, announced, effective, from, until, untilDate, materiality, amends, supersededBy } = edition;
  const withdrawal = withdrawalOf(policy, edition, publisher);
  return {
    edition: number,
    imported,
    ...given({ announced }),
    effective,
    from: formatInstant(from, publisher.zone),
    ...given({ until: until === undefined ? undefined : formatInstant(until, publisher.zone), untilDate }),
    ...(withdrawal === undefined ? {} : { withdrawn: { date: withdrawal.date, ...given({ by: withdrawal.by }) } }),
    materiality,
    requiresNotice: materiality === 'material' && (amends !== undefined || succeeds),
    ...given({ supersedes: amends, supersededBy }),
    url: to.edition(policy.id, number),
  };
}
