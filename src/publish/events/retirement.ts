import type { Ending, Instant, IsoDate, Language, Policy, Publisher } from '../../model.ts';
import { given } from '../given.ts';
import type { PolicyEvent } from './event.ts';
import { postponementsOf, type Turn } from './record.ts';
import { tagUri } from './tag.ts';

/** What happened to the end of a whole policy until an instant: announced, postponed, withdrawn, come. */
export function retirementEvents(publisher: Publisher, { ends }: Policy, now: Instant): PolicyEvent[] {
  return ends.flatMap((end) => eventsOf(publisher, end)).filter(({ at }) => at <= now);
}

function eventsOf(publisher: Publisher, end: Ending): PolicyEvent[] {
  const { policy, number, announced, known, effective, from, successor, entries, withdrawn } = end;
  const postponed = postponementsOf(end, known);
  const turns = [...postponed, ...(withdrawn === undefined ? [] : [withdrawn])].map(({ at }) => at);
  const event = (
    kind: PolicyEvent['kind'],
    name: string,
    { at, date, because }: Turn,
    more: Pick<PolicyEvent, 'was' | 'withdrawn'> & { readonly effective?: IsoDate } = {},
  ): PolicyEvent => ({
    // The first end was named before there could be another.
    uri: tagUri(publisher, date, number === 1 ? `${policy}/${name}` : `${policy}/end${number}/${name}`),
    kind,
    ...{ policy, end: number, effective, materiality: 'material', imported: false },
    ...given({ successor }),
    at,
    updated: inBoth(kind === 'retired' || kind === 'postponed' ? Math.max(at, ...turns) : at),
    date,
    ...given({ because }),
    ...more,
  });
  const since = withdrawn === undefined ? {} : { withdrawn: true as const };
  return [
    event('retired', 'retired', { at: known, date: announced, ...given({ because: entries[0]?.because }) }, since),
    ...postponed.map(({ from: was, to, ...turn }, index) =>
      event('postponed', `end-postponed-${index + 1}`, turn, { was, effective: to, ...since }),
    ),
    withdrawn === undefined
      ? event('ended', 'ended', { at: from, date: effective })
      : event('withdrawn', 'end-withdrawn', withdrawn),
  ];
}

function inBoth(at: Instant): Readonly<Record<Language, Instant>> {
  return { ru: at, en: at };
}
