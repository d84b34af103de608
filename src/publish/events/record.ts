/** What the record tells of an edition, or of the end of a policy: when readers could know of it, and when it was put off. */
import { parseInstant } from '../../calendar/instant.ts';
import { dateAt } from '../../calendar/zone.ts';
import type { Edition, Ending, Instant, IsoDate, Texts } from '../../model.ts';

/** Something that happened to an edition. */
export interface Turn {
  /** When readers could know of it. */
  readonly at: Instant;
  /** Its day, in the edition's zone. */
  readonly date: IsoDate;
  readonly because?: Texts;
}

/** When an edition was announced; nothing for an imported one. */
export function announcementOf({ announced, publicFrom }: Edition): Turn | undefined {
  return announced === undefined ? undefined : { at: publicFrom, date: announced };
}

/** An effective date put off. */
export interface Postponement extends Turn {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Each time readers were told of another effective date, oldest first; before they knew of any it is no news. */
export function postponementsOf(
  { entries, effective, zone }: Pick<Edition | Ending, 'entries' | 'effective' | 'zone'>,
  known: Instant,
): readonly Postponement[] {
  let from = entries[0]?.effective ?? effective;
  return entries.flatMap(({ event, at: written, effective: to, because }) => {
    const at = parseInstant(written);
    if (event !== 'postponed' || to === undefined || at === undefined) return [];
    const reason = because === undefined ? {} : { because };
    const postponement = { at, date: dateAt(at, zone), ...reason, from, to };
    from = to;
    return at < known ? [] : [postponement];
  });
}
