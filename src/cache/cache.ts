/**
 * A store of JSON values by kind and key. Answers of a kind that are asked for one after the other may be put on one
 * shelf, by a name: a file costs much more than what is in it.
 */
export interface Cache {
  get<Value>(kind: string, key: string, shelf?: string): Value | undefined;
  set(kind: string, key: string, value: unknown, shelf?: string): void;
  /** Keeps what is new on shelves. */
  save(): void;
}

/** A cache that remembers nothing. */
export const noCache: Cache = { get: () => undefined, set: () => {}, save: () => {} };
