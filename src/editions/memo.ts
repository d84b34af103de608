/** Makes something of an object and a key once, and keeps it for as long as the object. */
export function memoize<Source extends object, Key, Value>(
  make: (source: Source, key: Key) => Value,
): (source: Source, key: Key) => Value {
  const made = new WeakMap<Source, Map<Key, Value>>();
  return (source, key) => {
    const known = made.get(source) ?? new Map<Key, Value>();
    made.set(source, known);
    const value = known.get(key) ?? make(source, key);
    known.set(key, value);
    return value;
  };
}
