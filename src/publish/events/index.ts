import type { Instant, Policy, Publisher } from '../../model.ts';
import { editionEvents } from './edition.ts';
import { eventKinds, type PolicyEvent } from './event.ts';
import { remarkEvents } from './remark.ts';
import { retirementEvents } from './retirement.ts';

export type { EventKind, PolicyEvent } from './event.ts';

/**
 * Everything public that happened to policies until an instant, oldest first. What is announced for a later day is not
 * told, and an edition is not said to be in force before it is.
 */
export function events(policies: readonly Policy[], publisher: Publisher, now: Instant): PolicyEvent[] {
  return policies
    .flatMap((policy) => [
      ...policy.editions.flatMap((edition) => [
        ...editionEvents(publisher, policy, edition, now),
        ...remarkEvents(publisher, policy, edition, now),
      ]),
      ...retirementEvents(publisher, policy, now),
    ])
    .sort(
      (a, b) =>
        a.at - b.at ||
        compare(a.policy, b.policy) ||
        (a.edition ?? Number.POSITIVE_INFINITY) - (b.edition ?? Number.POSITIVE_INFINITY) ||
        eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind),
    );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
