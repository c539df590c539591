import type { PageContext } from '../core/views/page-context.ts';

/** The sitemap names the languages of every page in any case, which search engines take as the same. */
const mostLanguages = 16;

/**
 * What the head of a page names as its other languages, for search engines. Of a site in dozens of languages nothing: each costs ten
 * bytes on every page, and a head that names only some would say that the others don't belong to it.
 */
export function alternateLinks({
  alternates,
  defaultPath,
}: Pick<PageContext, 'alternates' | 'defaultPath'>): { lang: string; path: string }[] {
  return alternates.length > mostLanguages ? [] : [...alternates, { lang: 'x-default', path: defaultPath }];
}
