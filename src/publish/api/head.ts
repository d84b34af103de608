import { formatInstant } from '../../calendar/zone.ts';
import type { Edition, Policy } from '../../model.ts';
import type { Addresses } from '../addresses.ts';
import { given } from '../given.ts';
import type { ApiEditionHead } from './shape.ts';

/**
 * What both files say of an edition: dates, never a status, so that it stays true.
 * @param succeeds whether the edition takes over another policy, or a section of one.
 */
export function editionHead(policy: Policy, edition: Edition, succeeds: boolean, to: Addresses): ApiEditionHead {
  const { number, imported, zone, announced, effective, from, until, untilDate, withdrawn } = edition;
  const { materiality, amends, supersededBy } = edition;
  return {
    edition: number,
    imported,
    ...given({ announced }),
    effective,
    from: formatInstant(from, zone),
    ...given({ until: until === undefined ? undefined : formatInstant(until, zone), untilDate }),
    ...(withdrawn === undefined ? {} : { withdrawn: { date: withdrawn.date, ...given({ by: withdrawn.by }) } }),
    materiality,
    requiresNotice: materiality === 'material' && (amends !== undefined || succeeds),
    ...given({ supersedes: amends, supersededBy }),
    url: to.edition(policy.id, number),
  };
}
