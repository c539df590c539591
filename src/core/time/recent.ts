/** Remembers what `make` gave for the `count` keys that were asked for last: for what is dear to make and large to hold. */
export function recent<Key, Value>(count: number, make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.delete(key);
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= count) break;
      known.delete(oldest);
    }
    return value;
  };
}
