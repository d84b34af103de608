import type { Cache } from '../src/cache.ts';

/** A cache in memory, which keeps what a file would: JSON. Every answer is keyed by all that it was made from. */
export function memory(): Cache {
  const known = new Map<string, string>();
  return {
    get(kind, key) {
      const found = known.get(`${kind} ${key}`);
      return found === undefined ? undefined : JSON.parse(found);
    },
    set: (kind, key, value) => void known.set(`${kind} ${key}`, JSON.stringify(value) ?? 'null'),
    save: () => {},
  };
}
