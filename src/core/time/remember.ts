/** Remembers what `make` gave for a key; forgets all of it at `limit` keys, so that memory stays bounded. */
export function remember<Key, Value>(limit: number, make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    if (made.size >= limit) made.clear();
    made.set(key, value);
    return value;
  };
}
