import { addDays } from '../../calendar/date.ts';
import { earliestEffective } from '../../calendar/notice.ts';
import type { IsoDate, Materiality } from '../../model.ts';
import { type History, inForceOn, type Terms } from '../history.ts';

/** An announcement whose effective date is in question. */
export interface Announcement {
  readonly edition: number;
  readonly announced: IsoDate;
  readonly materiality: Materiality;
  readonly urgent: boolean;
}

/** The earliest effective date of an announcement, with the days of notice that it follows from. */
interface Lead {
  readonly earliest: IsoDate;
  /** Whole days between; nothing where the edition needs no lead at all. */
  readonly days?: number;
}

/**
 * The earliest date on which an edition may take effect. The days are the larger of those that the edition in force
 * promised and of the edition's own, which are the publisher's when it was frozen. A policy's first edition, which
 * amends nothing, may take effect at once unless it takes over another policy's text.
 */
export function leadOf(history: History, terms: Terms, announcement: Announcement, first: boolean): Lead {
  const { edition, announced, materiality, urgent } = announcement;
  if (first && !terms.succeeds(edition)) return { earliest: announced };
  if (urgent || materiality !== 'material') return { earliest: addDays(announced, 1), days: 0 };
  const days = daysOfNotice(history, terms, edition, announced);
  return { earliest: earliestEffective(announced, days, materiality), days };
}

function daysOfNotice(history: History, terms: Terms, edition: number, announced: IsoDate): number {
  const own = terms.head(edition)?.days ?? terms.days;
  const inForce = inForceOn(history, announced);
  return Math.max(own, inForce === undefined ? 0 : (terms.head(inForce.number)?.days ?? 0));
}
