/** What references of one policy may lead to. */
import type { PolicyContext } from './context.ts';
import { detailValues } from './details.ts';
import { type AnyFact, factsOf, sectionsOf } from './walk.ts';

/** Entries by kind and id, details of the publisher and sections. */
export interface Referents {
  /** Every kind that there is, with this policy's entries by id; `publisher` and `notice` stand beside them. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<string, AnyFact>>;
  readonly publisher: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  /** This policy's own id, and those of all policies of the folder. */
  readonly own: string;
  readonly policies: ReadonlySet<string>;
}

/** Collects what the authoritative text states; a translation refers to the same. */
export function referentsOf({ id, file, publisher, kinds: ids, policies }: PolicyContext): Referents {
  const kinds = new Map<string, Map<string, AnyFact>>();
  for (const kind of ids) kinds.set(kind, new Map());
  for (const { kind, fact } of factsOf(file.value)) kinds.get(kind)?.set(fact.id, fact);
  return {
    ...{ kinds, policies },
    own: id,
    publisher: new Set(Object.keys(detailValues(publisher.file.value))),
    sections: new Set([...sectionsOf(file.value)].map(({ section }) => section.id)),
  };
}
