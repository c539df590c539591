import type { YamlNode } from '../content/yaml-map.ts';
import { guessLocale } from '../locale/guess-locale.ts';
import type { Locale } from '../model.ts';
import { nearestWord } from '../nearest-word.ts';
import { siteDefaultLocaleUnlisted } from '../rules/site-default-locale-unlisted.ts';
import { siteLocaleTwice } from '../rules/site-locale-twice.ts';
import { siteLocaleUnknown } from '../rules/site-locale-unknown.ts';
import type { SiteReader } from './site-reader.ts';

/** The languages that the site publishes, each once, in the order of `known`: those that have a file. */
export function readLocales(
  reader: SiteReader,
  node: YamlNode,
  { defaultLocale, known }: { defaultLocale: Locale; known: readonly Locale[] },
): Locale[] {
  const listed = new Set<Locale>();
  for (const item of node.is === 'list' ? node.items : [node]) {
    const locale = reader.text(item, 'locales', 'a list of languages');
    if (locale === null) continue;
    const nearest = guessLocale(locale, known) ?? nearestWord(locale, known);
    if (!known.includes(locale)) reader.find(siteLocaleUnknown, item.place, { locale, known, nearest });
    else if (listed.has(locale)) reader.find(siteLocaleTwice, item.place, { locale });
    listed.add(locale);
  }
  if (known.includes(defaultLocale) && !listed.has(defaultLocale))
    reader.find(siteDefaultLocaleUnlisted, node.place, { locale: defaultLocale, listed: [...listed] });
  return known.filter((locale) => listed.has(locale));
}
