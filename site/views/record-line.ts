import { addDays, type Edition, type Ending, type IsoDate, type Policy } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { capital } from '../words.ts';

/**
 * The line of record under a title: what holds since when, what is due to replace it when, and the day as of which
 * that is known. Told in dates, so that it stays true on a page that nobody rebuilds.
 */
export function recordLine(issue: Issue, policy: Policy, edition: Edition | undefined): readonly string[] {
  const { words, date, today } = issue;
  const parts =
    edition === undefined ? [words.nothingHolds] : [words.edition(edition.number), ...standing(issue, policy, edition)];
  return [capital(parts[0] ?? ''), ...parts.slice(1), ...ending(issue, policy), words.asOf(date(today))];
}

/** What the dates of one edition say of it. */
export function standing(issue: Issue, policy: Policy, edition: Edition): readonly string[] {
  const { words, date } = issue;
  switch (edition.status) {
    case 'inForce': {
      const next = policy.upcoming.find(({ number }) => number === edition.supersededBy) ?? policy.upcoming[0];
      const due = next === undefined ? [] : [words.due(next.number, date(next.effective))];
      return [words.inForceSince(date(edition.effective)), ...due];
    }
    case 'superseded': {
      const by = edition.supersededBy === undefined ? [] : [words.replacedBy(edition.supersededBy)];
      const held = edition.holds === 'by-agreement' ? words.offered : words.held;
      return [held(date(edition.effective), date(lastDay(edition))), ...by];
    }
    case 'withdrawn':
      return [words.withdrawn(date(dayOf(edition))), words.neverHeld(date(edition.effective))];
    case 'upcoming': {
      const announced = edition.announced === undefined ? [] : [words.announced(date(edition.announced))];
      const replaces = edition.amends === undefined ? [] : [words.replaces(edition.amends)];
      return [...announced, words.takesEffect(date(edition.effective)), ...replaces];
    }
  }
}

/** The last day on which an edition that has been replaced was in force. */
export function lastDay({ untilDate, effective }: Edition): IsoDate {
  return addDays(untilDate ?? effective, -1);
}

/** The day that a notice leads to: of taking effect, or of having been taken back before. */
export function dayOf({ withdrawn, effective }: Edition | Ending): IsoDate {
  return withdrawn?.date ?? effective;
}

/** By the clock of the policy's own zone, in which the day of its end begins. */
function ending({ words, date }: Issue, { ends }: Policy): readonly string[] {
  const end = ends.find(({ status }) => status !== 'withdrawn');
  if (end === undefined) return [];
  const day = date(end.effective);
  return [end.status === 'come' ? words.ended(day) : words.ends(day)];
}
