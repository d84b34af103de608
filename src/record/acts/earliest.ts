import { earliestEffective } from '../../calendar/notice.ts';
import type { IsoDate, Materiality } from '../../model.ts';
import { type EditionHead, type History, inForceOn, type Terms } from '../history.ts';

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
 * promised and of the edition's own; for a clarification only where either has days for one. A policy's first edition, which
 * amends nothing, may take effect at once unless it takes over another policy's text.
 */
export function leadOf(history: History, terms: Terms, announcement: Announcement, first: boolean): Lead {
  const { edition, announced, materiality, urgent } = announcement;
  if (first && !terms.succeeds(edition)) return { earliest: announced };
  const inForce = inForceOn(history, announced);
  const promised = inForce === undefined ? undefined : terms.head(inForce.number);
  const days = urgent
    ? 0
    : Math.max(...[terms.head(edition) ?? terms, promised].map((one) => daysFor(materiality, one)));
  return { earliest: earliestEffective(announced, days), days };
}

/** Whole days that an edition, or the working text, promises for a change. */
export function daysFor(
  materiality: Materiality,
  promise: Pick<EditionHead, 'days' | 'clarification'> | undefined,
): number {
  const days = { material: promise?.days, clarification: promise?.clarification, editorial: 0 };
  return days[materiality] ?? 0;
}
