import { parseInstant } from '../../calendar/instant.ts';
import { startOfDay } from '../../calendar/zone.ts';
import type { Instant, Policy, Publisher } from '../../vocabulary.ts';
import { given } from '../given.ts';
import type { PolicyEvent } from './event.ts';
import { dateOf } from './record.ts';
import { tagUri } from './tag.ts';

/** The end of a whole policy until an instant: announced, and come. */
export function retirementEvents(publisher: Publisher, policy: Policy, now: Instant): PolicyEvent[] {
  const { id, retired, record, editions } = policy;
  const entry = record.findLast(({ event }) => event === 'retired');
  const written = entry && parseInstant(entry.at);
  if (retired === undefined || entry === undefined || written === undefined) return [];
  const { effective, successor } = retired;
  const announced = entry.announced ?? dateOf(entry);
  const known = announced <= dateOf(entry) ? written : Math.max(written, startOfDay(announced, publisher.zone));
  const last = editions.findLast(({ until, supersededBy }) => until !== undefined && supersededBy === undefined);
  const end = last?.until ?? startOfDay(effective, publisher.zone);
  const about = { policy: id, effective, materiality: 'material', imported: false, ...given({ successor }) } as const;
  const event = (kind: 'retired' | 'ended', date: string, at: Instant): PolicyEvent => ({
    uri: tagUri(publisher, date, `${id}/${kind}`),
    kind,
    ...about,
    at,
    updated: { ru: at, en: at },
    date,
    ...(kind === 'retired' ? given({ because: entry.because }) : {}),
  });
  return [event('retired', announced, known), event('ended', effective, end)].filter(({ at }) => at <= now);
}
