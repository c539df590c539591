/** How large a measured archive is. Pages are entries × languages; those that list them come on top. */
export interface Size {
  pages: number;
  entries: number;
  locales: number;
}

/** `3000` is 1,000 entries in 3 languages; 12,000 pages and more are in 12. `10x3` says it itself. Null for anything else. */
export function parseSize(text: string): Size | null {
  const [, first = '', second] = /^(\d+)(?:x(\d+))?$/.exec(text) ?? [];
  const locales = second === undefined ? (Number(first) >= 12_000 ? 12 : 3) : Number(second);
  const entries = second === undefined ? Math.round(Number(first) / locales) : Number(first);
  return entries >= 1 && locales >= 1 ? { pages: entries * locales, entries, locales } : null;
}
