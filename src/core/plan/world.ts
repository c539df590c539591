import type { ListedEntry } from '../incident/entry-facts.ts';
import type { Language } from '../locale/language.ts';
import type { Entry, EntryFacts, Instant, Locale } from '../model.ts';
import type { Site } from '../site/site.ts';

/** Everything a build knows: the whole input, read and checked. */
export interface World {
  site: Site;
  /** By locale, the default first, then by name. */
  languages: ReadonlyMap<Locale, Language>;
  /** Digests of the texts that the languages were made of, by locale. */
  digests: ReadonlyMap<Locale, string>;
  entries: readonly EntryFacts[];
  /** An entry with all its prose. */
  whole(entry: EntryFacts): Entry;
  /** An entry with the prose that lists show. */
  listed(entry: EntryFacts): ListedEntry;
  sitePages: readonly SitePage[];
  now: Instant;
}

/** A page of the site's own, from the front matter of `content/pages/<slug>/<locale>.mdx`. */
export interface SitePage {
  slug: string;
  /** By locale of its files; the default locale's is always there. */
  texts: Readonly<Record<Locale, { title: string; description: string; digest: string }>>;
}
