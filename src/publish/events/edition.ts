import type { Edition, Instant, Policy, Publisher } from '../../model.ts';
import { given } from '../given.ts';
import type { PolicyEvent } from './event.ts';
import { announcementOf, postponementsOf } from './record.ts';
import { tagUri } from './tag.ts';
import { updatedAt } from './updated.ts';

/** What happened to one edition until an instant: announced, postponed, withdrawn, in force. */
export function editionEvents(publisher: Publisher, policy: Policy, edition: Edition, now: Instant): PolicyEvent[] {
  const { number, effective, from, materiality, imported, amends, withdrawn } = edition;
  const about = { policy: policy.id, edition: number, materiality, imported, ...given({ amends }) };
  const tag = (date: string, what: string): string => tagUri(publisher, date, `${policy.id}/${number}/${what}`);
  const announcement = announcementOf(edition);
  const known = announcement?.at ?? Number.POSITIVE_INFINITY;
  const postponements = postponementsOf(edition, known);
  const turns = [...postponements, ...(withdrawn === undefined ? [] : [withdrawn])].map(({ at }) => at);
  const since = withdrawn === undefined ? {} : { withdrawn: true as const };
  const events: PolicyEvent[] = [];
  if (announcement !== undefined) {
    const { at, date } = announcement;
    const updated = updatedAt(edition, at, turns);
    events.push({ uri: tag(date, 'announced'), kind: 'announced', ...about, ...since, at, updated, effective, date });
  }
  postponements.forEach(({ at, date, from: was, to, because }, index) => {
    const updated = updatedAt(edition, at, turns);
    const uri = tag(date, `postponed-${index + 1}`);
    events.push({
      uri,
      kind: 'postponed',
      ...about,
      ...since,
      at,
      updated,
      effective: to,
      was,
      date,
      ...given({ because }),
    });
  });
  if (withdrawn !== undefined) {
    const { at, date, by, because } = withdrawn;
    const updated = updatedAt(edition, at, []);
    const uri = tag(date, 'withdrawn');
    events.push({ uri, kind: 'withdrawn', ...about, at, updated, effective, date, ...given({ by, because }) });
  } else if (from <= now) {
    const updated = updatedAt(edition, from, []);
    const uri = tag(effective, 'in-force');
    const date = effective;
    events.push({ uri, kind: 'inForce', ...about, at: from, updated, effective, date });
  }
  return events.filter(({ at }) => at <= now);
}
