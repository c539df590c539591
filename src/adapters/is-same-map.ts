/** Whether two maps hold the very same objects under the same keys: nothing in them was made anew. */
export function isSameMap<Value>(map: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value> | null): boolean {
  return map.size === other?.size && [...map].every(([key, value]) => other.get(key) === value);
}
