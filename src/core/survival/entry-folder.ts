import type { EntryKind, Locale } from '../model.ts';

const kinds: ReadonlyMap<string, EntryKind> = new Map([
  ['incidents', 'incident'],
  ['maintenance', 'maintenance'],
]);

/** Where a path of `content/` belongs: to an incident or maintenance, by its folder; null elsewhere. */
export function entryFolder(path: string): { kind: EntryKind; folder: string; slug: string } | null {
  const [content, kindName = '', slug] = path.split('/');
  const kind = kinds.get(kindName);
  if (content !== 'content' || kind === undefined || slug === undefined) return null;
  return { kind, slug, folder: `content/${kindName}/${slug}` };
}

/** What the path of a document says: `content/incidents/<slug>/<locale>.mdx`; null for any other path. */
export function documentPlace(file: string): { file: string; kind: EntryKind; slug: string; locale: Locale } | null {
  const place = entryFolder(file);
  const locale = place && /^\/([A-Za-z0-9-]+)\.mdx$/.exec(file.slice(place.folder.length))?.[1];
  return place && locale ? { file, kind: place.kind, slug: place.slug, locale } : null;
}

/** What the path of a site's own page says: `content/pages/<slug>/<locale>.mdx`; null for any other path. */
export function pagePlace(file: string): { file: string; slug: string; locale: Locale } | null {
  const [, slug, locale] = /^content\/pages\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  return slug && locale ? { file, slug, locale } : null;
}

/** The locale of `locales/<locale>.json`; null for any other path. */
export function localeOf(file: string): Locale | null {
  return /^locales\/([^/]+)\.json$/.exec(file)?.[1] ?? null;
}
