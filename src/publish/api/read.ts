/** What a browser or an app does with the JSON interface. Nothing here needs Node, a clock or a parser. */
import type { DocumentSection, Fact, FactSheet, FactValue, Instant } from '../../model.ts';
import { fromTree, type TreeJson } from '../tree.ts';
import type { ApiEdition, ApiFact, ApiPolicies, ApiSection } from './shape.ts';

/** The facts of an edition as they bind, which comparing needs. */
export function bindingSheet({ vocabulary, publisher, facts }: ApiEdition): FactSheet {
  return { vocabulary, publisher: publisher.values, facts: each(facts, ({ values }) => values) };
}

/** The same as the edition's language states them, for sentences that word them. */
export function statedSheet({ vocabulary, publisher, facts }: ApiEdition): FactSheet {
  return {
    vocabulary,
    publisher: { ...publisher.values, ...publisher.texts },
    facts: each(facts, ({ values, texts }) => ({ ...values, ...texts })),
  };
}

/** The same in words. */
export function wordedSheet({ vocabulary, publisher, facts }: ApiEdition): FactSheet {
  return {
    vocabulary,
    publisher: { ...publisher.values, ...publisher.texts },
    facts: each(facts, ({ values, texts, shown }) => ({ ...values, ...texts, ...shown })),
  };
}

/** The sections of an edition as trees of nodes. */
export function sectionsOf({ sections }: Pick<ApiEdition, 'sections'>): DocumentSection[] {
  const read = ({ content, sections: inner = [], ...section }: ApiSection, level: number): DocumentSection => ({
    ...section,
    level,
    content: fromTree(content as readonly TreeJson[]),
    sections: inner.map((child) => read(child, level + 1)),
  });
  return sections.map((section) => read(section, 2));
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

function each(
  facts: ApiEdition['facts'],
  fieldsOf: (fact: ApiFact) => Readonly<Record<string, FactValue>>,
): Record<string, Fact[]> {
  return Object.fromEntries(
    Object.entries(facts).map(([kind, entries]) => [
      kind,
      entries.map((fact): Fact => {
        const { id, formerly } = fact;
        return { id, ...(formerly && { formerly }), ...fieldsOf(fact) };
      }),
    ]),
  );
}
