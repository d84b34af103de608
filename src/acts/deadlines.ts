import { addDays } from '../calendar/date.ts';
import type { IsoDate, RecordEntry } from '../model.ts';

/** A day by which, or on which, something happens after an act. */
export interface Deadline {
  readonly date: IsoDate;
  /**
   * `publish`: the last day for the act to be on the site; `freely`: the last day to postpone or withdraw without giving
   * a reason; `revoke`: the last day to do so at all; `effective`: the edition applies; `ends`: the first day without the
   * policy.
   */
  readonly kind: 'publish' | 'freely' | 'revoke' | 'effective' | 'ends';
}

/**
 * The days that follow from an entry of the record, in their order; those that have passed are left out.
 * @param was the effective date that people know, where the entry takes it back.
 * @param unheard the day on which they would have learnt of it, where that is still to come: they never should.
 */
export function deadlinesOf(entry: RecordEntry, today: IsoDate, was?: IsoDate, unheard?: IsoDate): readonly Deadline[] {
  const { event, announced, effective, edition } = entry;
  const coming = upTo(effective, edition === undefined ? 'ends' : 'effective');
  const until = unheard ?? was;
  const eve = until === undefined ? [] : [{ date: addDays(until, -1), kind: 'publish' as const }];
  const day = announced === undefined || announced < today ? [] : [{ date: announced, kind: 'publish' as const }];
  const deadlines: readonly Deadline[] = {
    announced: [...(day.length > 0 ? day : eve), ...coming],
    postponed: [...eve, ...coming],
    withdrawn: eve,
    retired: [...day, ...coming],
    imported: [],
    corrected: [],
    remark: [],
  }[event];
  return deadlines
    .filter(({ date, kind }) => date >= today || kind === 'effective')
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function upTo(effective: IsoDate | undefined, kind: 'effective' | 'ends'): readonly Deadline[] {
  if (effective === undefined) return [];
  return [
    { date: addDays(effective, -3), kind: 'freely' },
    { date: addDays(effective, -1), kind: 'revoke' },
    { date: effective, kind },
  ];
}
