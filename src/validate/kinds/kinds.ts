import type { Schema } from '../json-schema.ts';
import { listSchema, translationSchema } from './derive.ts';
import type { KindTable } from './table.ts';

/** A kind of fact, ready for use. */
export interface Kind {
  readonly id: string;
  readonly table: KindTable;
  /** Of the list of such facts in a working text, and in a translation. */
  readonly schemas: Readonly<Record<'policy.json' | 'translation.json', Schema>>;
}

/** Kinds by id. */
export interface Kinds {
  readonly ids: readonly string[];
  /** Nothing where there is no such kind, or where its file cannot be used. */
  get(id: string): Kind | undefined;
}

/** Makes a kind of its table, which was checked. */
export function kindOf(id: string, table: KindTable): Kind {
  return { id, table, schemas: { 'policy.json': listSchema(table), 'translation.json': translationSchema(table) } };
}

/** Kinds of which each is made when it is first asked for: a folder states few of those that are shipped. */
export function kindsOf(makers: ReadonlyMap<string, () => Kind | undefined>): Kinds {
  const made = new Map<string, Kind | undefined>();
  return {
    ids: [...makers.keys()].sort(),
    get(id) {
      if (!made.has(id)) made.set(id, makers.get(id)?.());
      return made.get(id);
    },
  };
}
