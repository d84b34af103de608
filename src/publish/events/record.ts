/** What the record tells of one edition: when readers could see it, when it was put off, when it was taken back. */
import { parseInstant } from '../../calendar/instant.ts';
import { startOfDay } from '../../calendar/zone.ts';
import type { Edition, Instant, IsoDate, Policy, Publisher, RecordEntry, Texts } from '../../vocabulary.ts';

/** Something that happened to an edition. */
export interface Turn {
  /** When readers could know of it. */
  readonly at: Instant;
  /** Its day, in the zone that the record was kept in. */
  readonly date: IsoDate;
  readonly because?: Texts;
}

/** Says whether an entry announces an edition; those that replace it speak of it too. */
export function isAnnouncementOf(entry: RecordEntry, edition: number): boolean {
  return entry.event === 'announced' && entry.edition === edition;
}

/** When an edition was announced: on its day, and not before it was written down; nothing for an imported one. */
export function announcementOf(
  { number, announced, entries }: Edition,
  { zone }: Pick<Publisher, 'zone'>,
): Turn | undefined {
  const entry = entries.find((candidate) => isAnnouncementOf(candidate, number));
  const at = entry && parseInstant(entry.at);
  if (entry === undefined || at === undefined || announced === undefined) return undefined;
  const day = announced <= dateOf(entry) ? at : startOfDay(announced, zone);
  return { at: Math.max(at, day), date: announced };
}

/** An effective date put off. */
export interface Postponement extends Turn {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Each time readers were told of another effective date, oldest first; before they knew of any it is no news. */
export function postponementsOf({ number, effective, entries }: Edition, known: Instant): readonly Postponement[] {
  return postponements(
    entries,
    entries.find((entry) => isAnnouncementOf(entry, number))?.effective ?? effective,
    known,
  );
}

/** The same of entries that speak of one thing, whose date was set first. */
export function postponements(
  entries: readonly RecordEntry[],
  first: IsoDate,
  known: Instant,
): readonly Postponement[] {
  let from = first;
  return entries.flatMap((entry) => {
    const at = parseInstant(entry.at);
    if (entry.event !== 'postponed' || entry.effective === undefined || at === undefined) return [];
    const to = entry.effective;
    const postponement = { ...turnOf(entry, at), from, to };
    from = to;
    return at < known ? [] : [postponement];
  });
}

/** When an edition was taken back, and by which edition it was replaced; nothing while it holds. */
export function withdrawalOf(
  { editions }: Policy,
  edition: Edition,
  publisher: Pick<Publisher, 'zone'>,
): (Turn & { readonly by?: number }) | undefined {
  if (edition.status !== 'withdrawn') return undefined;
  const entry = edition.entries.find(({ event }) => event === 'withdrawn');
  const at = entry && parseInstant(entry.at);
  if (entry !== undefined && at !== undefined) return turnOf(entry, at);
  const heir = editions.find((candidate) => replaces(candidate, edition.number));
  const announcement = heir && announcementOf(heir, publisher);
  return heir === undefined || announcement === undefined ? undefined : { ...announcement, by: heir.number };
}

/** What an entry of the record tells of its time and reason. */
export function turnOf(entry: RecordEntry, at: Instant): Turn {
  return { at, date: dateOf(entry), ...(entry.because === undefined ? {} : { because: entry.because }) };
}

/** The day that an entry was written down, in the zone of its own offset. */
export function dateOf({ at }: RecordEntry): IsoDate {
  return at.slice(0, 10);
}

/** Whether an edition came in place of another: of that one itself, or of one that was to replace it and was never seen. */
function replaces({ number, entries }: Edition, replaced: number): boolean {
  const entry = entries.find((candidate) => isAnnouncementOf(candidate, number));
  return entry?.replaces !== undefined && number > replaced && entry.replaces >= replaced;
}
