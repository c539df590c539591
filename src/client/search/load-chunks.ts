import type { SearchChunk, SearchEntry, SearchIndex } from '../../core/views/search-view.ts';

/** Gives the parts of the archive, the newest first: the entries of each, null for one that can't be had now. */
export type LoadChunks = () => AsyncGenerator<readonly SearchEntry[] | null>;

/** What was loaded is kept for the next search; what could not be is asked for again. `folder` is an address that ends with `/`. */
export function chunkLoader(folder: string, request: (url: string) => Promise<unknown>): LoadChunks {
  const loaded = new Map<string, unknown>();
  return async function* chunks() {
    const index = (await load('index.json')) as SearchIndex | null;
    if (index === null) yield null;
    for (const name of index?.chunks ?? []) yield ((await load(name)) as SearchChunk | null)?.entries ?? null;
  };

  async function load(name: string): Promise<unknown> {
    if (!loaded.has(name)) {
      const found = await request(folder + name).catch(() => null);
      if (found === null) return null;
      loaded.set(name, found);
    }
    return loaded.get(name);
  }
}

/** Rejects where there is no such file, or no network. */
export async function requestJson(url: string): Promise<unknown> {
  // Unchanged, it costs a question and no answer: a browser's heuristics must not show an old archive.
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
