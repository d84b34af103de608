/** What an app of somebody else's can tell from the JSON interface alone. */
import type { FactSheet, Instant } from '../../../src/model.ts';
import { type ApiEdition, type ApiPolicies, bindingSheet } from '../../../src/publish/api/index.ts';

/** The facts of an edition as its language states them, for sentences that word them. */
export function statedSheet(edition: ApiEdition): FactSheet {
  const { publisher, facts } = edition;
  const texts = Object.entries(bindingSheet(edition).facts).map(([kind, entries]) => [
    kind,
    entries.map((fact, index) => ({ ...fact, ...facts[kind]?.[index]?.texts })),
  ]);
  return {
    vocabulary: edition.vocabulary,
    publisher: { ...publisher.values, ...publisher.texts },
    facts: Object.fromEntries(texts),
  };
}

/** How a policy stands to what a person agreed to. */
export interface Standing {
  /** The edition in force; absent where none is. */
  readonly edition?: number;
  /** Whether another edition than the known one is in force. */
  readonly changed: boolean;
  /** Whether a change since the known edition has to be told, so that an app must ask again. */
  readonly askAgain: boolean;
}

/**
 * Answers “has the policy changed since edition 2, and must I ask again?” at an instant, from the dates alone: the file
 * may be older.
 * @param known the edition that the person knows.
 */
export function standingOf({ policies }: ApiPolicies, policy: string, known: number, now: Instant): Standing {
  const editions = policies.find(({ id }) => id === policy)?.editions ?? [];
  const begun = editions.filter(({ from, withdrawn }) => withdrawn === undefined && Date.parse(from) <= now);
  const current = begun.find(({ until }) => until === undefined || now < Date.parse(until));
  return {
    ...(current === undefined ? {} : { edition: current.edition }),
    changed: current?.edition !== known,
    askAgain: begun.some(({ edition, requiresNotice }) => edition > known && requiresNotice),
  };
}
