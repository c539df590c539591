import type { Locale } from '../../core/model.ts';
import { type Input, input } from '../../core/plan/page-inputs.ts';
import type { FilesOf, TextFile } from '../../core/plan/plain-file.ts';
import { localPath } from '../../core/plan/urls.ts';
import type { World } from '../../core/plan/world.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { Markup } from '../xml/xml.ts';
import { cutSitemaps, latest, type Sitemap } from './cut-sitemaps.ts';
import { alternateLinks, mostBytes, mostPages, sitemapIndexXml, sitemapXml } from './sitemap-xml.ts';

/**
 * `sitemap.xml`, and the sitemaps that it lists: of each language one of what has no date, one of each month of this year, and one
 * of each year before. So an update makes anew two small ones a language, and none of the past.
 */
export const sitemapFiles: FilesOf = (world, _archive, _inputs, pages) => {
  const { defaultLocale } = world.site;
  const languages = [...world.languages.values()];
  const most = Math.min(mostPages, Math.floor(mostBytes / bytesOfPage(world, pages)));
  const sitemaps = cutSitemaps(world, pages, most).map((sitemap) => ({
    ...sitemap,
    path: `sitemap/${sitemap.name}.xml`,
  }));
  const pathIn = (locale: Locale, path: string) => localPath(locale, path, defaultLocale);
  const alternatesOf = lastMade(({ pages: listed }: Sitemap, { absolute }: LocaleContext) =>
    listed.map(({ path }) =>
      alternateLinks([
        ...languages.map(({ lang, locale }) => ({ hreflang: lang, address: absolute(pathIn(locale, path)) })),
        { hreflang: 'x-default', address: absolute(pathIn(defaultLocale, path)) },
      ]),
    ),
  );
  const times = sitemaps.map((sitemap) => latest(sitemap.pages.flatMap(({ lastmod }) => lastmod ?? [])));

  return [
    ...sitemaps.map((sitemap): TextFile => {
      const tells = sitemap.pages.map(({ path, lastmod }) => [path, lastmod]);
      return {
        ...xmlFile(sitemap.path, input('the pages and when they changed', tells)),
        text(context) {
          const alternates = alternatesOf(sitemap, context);
          const entries = sitemap.pages.map(({ path, lastmod }, index) => ({
            address: context.absolute(context.local(path)),
            lastmod,
            alternates: alternates[index] ?? [],
          }));
          return sitemapXml(entries);
        },
      };
    }),
    {
      ...xmlFile(
        'sitemap.xml',
        input(
          'the sitemaps and when they changed',
          sitemaps.map(({ path }, index) => [path, times[index]]),
        ),
      ),
      isOnce: true,
      text: ({ absolute }) =>
        sitemapIndexXml(
          languages.flatMap(({ locale }) =>
            sitemaps.map(({ path }, index) => ({
              address: absolute(pathIn(locale, path)),
              lastmod: times[index] ?? null,
            })),
          ),
        ),
    },
  ];
};

function xmlFile(path: string, tells: Input): Omit<TextFile, 'text'> {
  return {
    path,
    kind: 'sitemap',
    mediaType: 'application/xml',
    inputs: () => [tells],
    state: () => tells.value,
  };
}

/** Links are the same in all languages, and the sitemaps of these are made one after another. */
function lastMade(
  make: (sitemap: Sitemap, context: LocaleContext) => Markup[][],
): (sitemap: Sitemap, context: LocaleContext) => Markup[][] {
  let last: { sitemap: Sitemap; links: Markup[][] } | null = null;
  return (sitemap, context) => {
    if (last?.sitemap !== sitemap) last = { sitemap, links: make(sitemap, context) };
    return last.links;
  };
}

/** The most that the line of one page can need. */
function bytesOfPage(
  { site, languages }: Pick<World, 'site' | 'languages'>,
  pages: readonly { path: string }[],
): number {
  const longest = pages.reduce((length, { path }) => Math.max(length, path.length), 0);
  const address = site.url.length + longest + 20;
  return 120 + address + (languages.size + 1) * (address + 70);
}
