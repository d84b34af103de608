import type { Cache } from './cache.ts';

/** Opens the small answers that are asked for together as one answer of another cache, so that they cost one file. */
export function openPack(cache: Cache, kind: string, key: string): Cache {
  const answers = new Map(Object.entries(cache.get<Record<string, unknown>>(kind, key) ?? {}));
  let grown = false;
  return {
    get: <Value>(of: string, name: string) => answers.get(`${of} ${name}`) as Value | undefined,
    set(of, name, value) {
      answers.set(`${of} ${name}`, value);
      grown = true;
    },
    save() {
      if (grown) cache.set(kind, key, Object.fromEntries(answers));
    },
  };
}
