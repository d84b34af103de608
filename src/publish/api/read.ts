/** What a browser or an app does with the JSON interface. Nothing here needs Node, a clock or a parser. */
import type { DocumentSection, Fact, FactSheet, FactValue } from '../../model.ts';
import { fromTree, type TreeJson } from '../tree.ts';
import type { ApiEdition, ApiFact, ApiSection } from './shape.ts';

/** The facts of an edition as they bind, which comparing needs. */
export function bindingSheet({ vocabulary, publisher, facts }: ApiEdition): FactSheet {
  return { vocabulary, publisher: publisher.values, facts: each(facts, ({ values }) => values) };
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
