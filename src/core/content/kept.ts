/**
 * The same text as a string of its own, for what a document keeps: one that was cut out of a file holds the whole file in
 * memory as long as it lives.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

/**
 * A record for keys that hardly any other document has. It has no prototype, and so no shape that it could share: making a new
 * one for every key takes more time and memory than the data.
 */
export function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null);
}
