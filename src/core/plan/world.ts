import type { Language } from '../locale/language.ts';
import type { Entry, Instant, Locale } from '../model.ts';
import type { Site } from '../site/site.ts';

/** Everything a build knows: the whole input, read and checked. */
export interface World {
  site: Site;
  /** By locale, the default first, then by name. */
  languages: ReadonlyMap<Locale, Language>;
  entries: readonly Entry[];
  sitePages: readonly SitePage[];
  now: Instant;
}

/** A page of the site's own, from the front matter of `content/pages/<slug>/<locale>.mdx`. */
export interface SitePage {
  slug: string;
  /** By locale of its files; the default locale's is always there. */
  texts: Readonly<Record<Locale, { title: string; description: string }>>;
}
