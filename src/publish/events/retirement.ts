import { parseInstant } from '../../calendar/instant.ts';
import { startOfDay } from '../../calendar/zone.ts';
import type { Instant, IsoDate, Policy, Publisher, Texts } from '../../vocabulary.ts';
import { given } from '../given.ts';
import type { PolicyEvent } from './event.ts';
import { dateOf } from './record.ts';
import { tagUri } from './tag.ts';

/** The end of a whole policy. */
export interface Retirement {
  readonly announced: IsoDate;
  /** When readers could know of it. */
  readonly known: Instant;
  readonly effective: IsoDate;
  /** First instant at which no edition holds. */
  readonly end: Instant;
  readonly successor?: string;
  readonly because?: Texts;
}

/** The announced end of a policy; nothing where none is announced. */
export function retirementOf(policy: Policy, { zone }: Pick<Publisher, 'zone'>): Retirement | undefined {
  const { retired, record, editions } = policy;
  const entry = record.findLast(({ event }) => event === 'retired');
  const written = entry && parseInstant(entry.at);
  if (retired === undefined || entry === undefined || written === undefined) return undefined;
  const announced = entry.announced ?? dateOf(entry);
  const known = announced <= dateOf(entry) ? written : Math.max(written, startOfDay(announced, zone));
  const last = editions.findLast(({ until, supersededBy }) => until !== undefined && supersededBy === undefined);
  return {
    announced,
    known,
    ...retired,
    end: last?.until ?? startOfDay(retired.effective, zone),
    ...given({ because: entry.because }),
  };
}

/** The end of a whole policy until an instant: announced, and come. */
export function retirementEvents(publisher: Publisher, policy: Policy, now: Instant): PolicyEvent[] {
  const retirement = retirementOf(policy, publisher);
  if (retirement === undefined) return [];
  const { announced, known, effective, end, successor, because } = retirement;
  const about = {
    policy: policy.id,
    effective,
    materiality: 'material',
    imported: false,
    ...given({ successor }),
  } as const;
  const event = (kind: 'retired' | 'ended', date: IsoDate, at: Instant): PolicyEvent => ({
    uri: tagUri(publisher, date, `${policy.id}/${kind}`),
    kind,
    ...about,
    at,
    updated: { ru: at, en: at },
    date,
    ...(kind === 'retired' ? given({ because }) : {}),
  });
  return [event('retired', announced, known), event('ended', effective, end)].filter(({ at }) => at <= now);
}
