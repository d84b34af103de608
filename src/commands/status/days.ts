import { deadlinesOf } from '../../acts/deadlines.ts';
import { latestAnnouncement } from '../../calendar/notice.ts';
import type { IsoDate, Materiality } from '../../model.ts';
import { daysFor } from '../../record/acts/earliest.ts';
import type { History } from '../../record/history.ts';
import type { Ledger, Scene } from '../acts/scene.ts';
import type { PolicyReport } from './types.ts';

/** A day on which something ends, begins or becomes impossible. */
export interface Day {
  readonly date: IsoDate;
  readonly policy: string;
  /**
   * `announce`: the last day to announce the working text for a day; `replace`: the last day to announce a material
   * replacement that takes effect when the edition was to; the others as in `Deadline`.
   */
  readonly kind: 'announce' | 'replace' | 'publish' | 'freely' | 'revoke' | 'effective' | 'ends';
  /** Absent where it is about the working text or the end of the policy. */
  readonly edition?: number;
  /** The effective date that it is about. */
  readonly effective: IsoDate;
}

/** How many first days of months are told for each working text. */
const MONTHS = 2;

/** The days that come next, for all policies, in their order. */
export function daysAhead(scene: Scene, reports: readonly PolicyReport[]): readonly Day[] {
  return reports
    .flatMap((report) => {
      const ledger = scene.policies.find(({ id }) => id === report.policy);
      return ledger === undefined ? [] : daysOf(scene, ledger, report);
    })
    .filter(({ date }) => date >= scene.today)
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function daysOf({ today }: Scene, { terms, history }: Ledger, report: PolicyReport): Day[] {
  const { policy, inForce, upcoming, scheduled, draft } = report;
  const promised = inForce === undefined ? undefined : terms.head(inForce.edition);
  const daysOfNotice = (materiality: Materiality): number =>
    Math.max(...[terms, promised].map((one) => daysFor(materiality, one)));
  const coming = [...upcoming, ...scheduled].flatMap(({ edition, announced, effective }): Day[] => {
    const entry = history.lives.get(edition)?.entries[0];
    const known = scheduled.some((one) => one.edition === edition) ? announced : undefined;
    const dates =
      entry && deadlinesOf({ ...entry, effective, ...(known === undefined ? { event: 'postponed' } : {}) }, today);
    const replace: Day = {
      ...{ policy, edition, effective },
      kind: 'replace',
      date: latestAnnouncement(effective, daysOfNotice('material')),
    };
    return [replace, ...(dates ?? []).map(({ date, kind }): Day => ({ date, kind, policy, edition, effective }))];
  });
  const ends = daysOfEnd(history.retirement, report, today);
  if (draft.state !== 'changed') return [...coming, ...ends];
  const wanted = firstDaysOfMonths(draft.earliest).map((effective): Day => {
    const date = latestAnnouncement(effective, daysOfNotice(draft.materiality));
    return { date, kind: 'announce', policy, effective };
  });
  return [...wanted, ...coming, ...ends];
}

/** The days of an announced end; those until it is announced too, where readers do not know of it yet. */
function daysOfEnd(end: History['retirement'], { policy, retired }: PolicyReport, today: IsoDate): readonly Day[] {
  const [entry] = end?.entries ?? [];
  if (end === undefined || entry === undefined) return [];
  const { effective } = end;
  const days = deadlinesOf({ ...entry, effective, ...(retired === undefined ? {} : { event: 'postponed' }) }, today);
  return days.map(({ date, kind }): Day => ({ date, kind, policy, effective }));
}

/** The first days of months from a date on. */
function firstDaysOfMonths(from: IsoDate): readonly IsoDate[] {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const next = year * 12 + month - 1 + (day === 1 ? 0 : 1);
  return Array.from({ length: MONTHS }, (_, index) => {
    const at = next + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  });
}
