import type { Edition, Ending, Instant, IsoDate, Materiality, Policy } from '../../model.ts';
import { endName } from '../addresses.ts';
import { postponementsOf } from '../events/record.ts';
import { given } from '../given.ts';

/** A notice while it runs: from when it could be known until what it tells of has come. */
export interface RunningNotice {
  /** The notice's name on its page: `privacy-3`, `privacy-end`. */
  readonly id: string;
  readonly policy: string;
  /** Absent where it is about the end of the whole policy. */
  readonly edition?: number;
  /** Which of the policy's ends it is about. */
  readonly end?: number;
  readonly amends?: number;
  readonly state: 'announced' | 'postponed' | 'withdrawn' | 'retired';
  /** How often what it tells has changed. */
  readonly sequence: number;
  readonly materiality: Materiality;
  readonly announced: IsoDate;
  readonly effective: IsoDate;
  readonly urgent: boolean;
  readonly begins: Instant;
  readonly ends: Instant;
}

/**
 * The notices that run at an instant, the nearest date first. One that was taken back is told until its date, unless
 * another edition came in its place and tells it better.
 */
export function runningNotices(policies: readonly Policy[], now: Instant): RunningNotice[] {
  return policies
    .flatMap((policy) => [
      ...policy.editions.flatMap((edition) => editionNotice(policy, edition)),
      ...policy.ends.flatMap((end) => endNotice(policy, end)),
    ])
    .filter(({ begins, ends }) => begins <= now && now < ends)
    .sort((a, b) => a.ends - b.ends || (a.id < b.id ? -1 : 1));
}

function editionNotice(policy: Policy, edition: Edition): RunningNotice[] {
  const { number, announced, effective, materiality, amends, urgent, from, publicFrom, withdrawn } = edition;
  if (announced === undefined || materiality === 'editorial') return [];
  if (withdrawn?.by !== undefined) return [];
  const postponements = postponementsOf(edition, publicFrom);
  return [
    {
      id: `${policy.id}-${number}`,
      policy: policy.id,
      edition: number,
      ...given({ amends }),
      state: withdrawn !== undefined ? 'withdrawn' : postponements.length > 0 ? 'postponed' : 'announced',
      sequence: postponements.length + (withdrawn === undefined ? 0 : 1),
      ...{ materiality, announced, effective, urgent: urgent !== undefined },
      begins: publicFrom,
      ends: from,
    },
  ];
}

function endNotice({ ends }: Policy, end: Ending): RunningNotice[] {
  const { policy, number, announced, effective, known, from, withdrawn } = end;
  const postponed = postponementsOf(end, known);
  if (withdrawn !== undefined && end !== ends.at(-1)) return [];
  return [
    {
      ...{ id: endName(policy, number), policy, end: number },
      state: withdrawn !== undefined ? 'withdrawn' : postponed.length > 0 ? 'postponed' : 'retired',
      sequence: postponed.length + (withdrawn === undefined ? 0 : 1),
      ...{ materiality: 'material', announced, effective, urgent: false, begins: known, ends: from },
    },
  ];
}
