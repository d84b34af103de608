import { formatDate } from '../../i18n/index.ts';
import type { Edition, Ending, Language, Policy, Publisher } from '../../model.ts';
import { addresses, endName } from '../addresses.ts';
import { announcementOf, postponementsOf, type Turn } from '../events/record.ts';
import { updatedAt } from '../events/updated.ts';
import { type EndContent, endData, type NoticeContent, noticeData, noticeText } from '../notice/index.ts';
import { oneLine } from '../printable.ts';
import { isTold } from '../told.ts';
import { words } from '../words/index.ts';
import type { CalendarEntry } from './entry.ts';

/** What a calendar is made from. */
export interface CalendarSources {
  readonly publisher: Publisher;
  readonly language: Language;
  readonly policies: readonly Policy[];
  /** A policy's title in this language. */
  readonly title: (policy: string) => string;
  /** The notice of an announced edition in this language. */
  readonly notice: (policy: string, edition: number) => NoticeContent | undefined;
  /** The notice of a policy's end in this language. */
  readonly ending: (policy: string, end: number) => EndContent | undefined;
}

/** The days of a policy: each edition's effective date, and its end. */
export function entriesOf(policy: Policy, sources: CalendarSources): CalendarEntry[] {
  const editions = policy.editions.filter(isTold).map((edition) => {
    const announcement = announcementOf(edition);
    return announcement === undefined
      ? importedEntry(edition, sources)
      : announcedEntry(policy, edition, announcement, sources);
  });
  return [...editions, ...policy.ends.map((end) => endEntry(end, sources))];
}

function importedEntry(edition: Edition, { publisher, language, title }: CalendarSources): CalendarEntry {
  const { policy, number, effective, publicFrom } = edition;
  const say = words[language];
  return {
    uid: uidOf(publisher, `${policy}-${number}`),
    date: effective,
    summary: oneLine(say.inForceTitle(title(policy), number, formatDate(effective, language))),
    description: say.imported,
    url: addresses(publisher, language).edition(policy, number),
    created: publicFrom,
    changed: publicFrom,
    sequence: 0,
    cancelled: false,
  };
}

function announcedEntry(policy: Policy, edition: Edition, { at }: Turn, sources: CalendarSources): CalendarEntry {
  const { publisher, language } = sources;
  const { number, effective, materiality, withdrawn } = edition;
  const say = words[language];
  const turns = [...postponementsOf(edition, at), ...(withdrawn === undefined ? [] : [withdrawn])];
  const instants = turns.map((turn) => turn.at);
  const content = sources.notice(policy.id, number);
  const data = content && noticeData(content);
  const summary = oneLine(data?.headline ?? say.editionTitle(sources.title(policy.id), number));
  return {
    uid: uidOf(publisher, `${policy.id}-${number}`),
    date: effective,
    summary,
    description: data === undefined ? '' : noticeText(data),
    url: addresses(publisher, language).notice(policy.id, number),
    category: say.materiality[materiality],
    created: at,
    changed: updatedAt(edition, at, instants)[language],
    sequence: turns.length,
    cancelled: withdrawn !== undefined,
    reminder: oneLine(say.reminder(summary)),
  };
}

function endEntry(end: Ending, { publisher, language, title, ending }: CalendarSources): CalendarEntry {
  const { policy, number, effective, known, withdrawn } = end;
  const say = words[language];
  const turns = [...postponementsOf(end, known), ...(withdrawn === undefined ? [] : [withdrawn])];
  const content = ending(policy, number);
  const data = content && endData(content);
  const summary = oneLine(data?.headline ?? say.retiredTitle(title(policy), formatDate(effective, language)));
  return {
    uid: uidOf(publisher, endName(policy, number)),
    date: effective,
    summary,
    description: data === undefined ? '' : noticeText(data),
    url: addresses(publisher, language).ending(policy, number),
    category: say.materiality.material,
    created: known,
    changed: Math.max(known, ...turns.map(({ at }) => at)),
    sequence: turns.length,
    cancelled: withdrawn !== undefined,
    reminder: oneLine(say.reminder(summary)),
  };
}

function uidOf({ origin }: Publisher, name: string): string {
  const { hostname, pathname } = new URL(origin);
  return `${name}@${hostname}${pathname.replace(/\/$/, '')}`;
}
