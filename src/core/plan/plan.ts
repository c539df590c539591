import type { Locale } from '../model.ts';
import { localizedText } from '../site/site.ts';
import { entryView } from '../views/entry-view.ts';
import { historyView, monthView } from '../views/history-views.ts';
import { homeView } from '../views/home-view.ts';
import { componentView, maintenanceIndexView, postmortemIndexView } from '../views/index-views.ts';
import type { PageContext } from '../views/page-context.ts';
import type { View, ViewKind } from '../views/view.ts';
import { type Archive, archiveOf } from './archive.ts';
import { contextsOf } from './page-contexts.ts';
import { componentPath, entryPath, fileOf, localPath, monthPath } from './urls.ts';
import type { SitePage, World } from './world.ts';

/** One page of the site in one language. */
export interface Output {
  /** `/de/history/`, without the base path; `/404.html` for the page that hosts serve for unknown paths. */
  path: string;
  /** Below the output folder: `de/history/index.html`. */
  file: string;
  kind: ViewKind;
  locale: Locale;
  /** What its template gets; made when asked for, since an archive has many pages. */
  page(): PageContext;
}

/** All pages of the site. Pages that others link to come first, so that no link ever leads into nothing. */
export function planOutputs(world: World): Output[] {
  const archive = archiveOf(world);
  const contextOf = contextsOf(world);
  const locales = [...world.languages.keys()];
  return pagesOf(world, archive).flatMap(({ path, kind, view }) =>
    locales.map((locale) => {
      const full = localPath(locale, path, world.site.defaultLocale);
      return { path: full, file: fileOf(full), kind, locale, page: () => contextOf(path, view(locale), locale) };
    }),
  );
}

/** A page in all its languages; `path` is below the locale. */
interface Page {
  path: string;
  kind: ViewKind;
  view(locale: Locale): View;
}

function pagesOf(world: World, archive: Archive): Page[] {
  return [
    ...world.entries.map((entry) =>
      page(entryPath(entry.kind, entry.slug), entry.kind, (locale) => entryView(entry, world, locale)),
    ),
    ...world.site.components.map((component) =>
      page(componentPath(component.id), 'component', (locale) => componentView(world, archive, component, locale)),
    ),
    ...[...archive.months.keys()].map((month) =>
      page(monthPath(month), 'month', (locale) => monthView(world, archive, month, locale)),
    ),
    ...world.sitePages.map((sitePage) => page(`${sitePage.slug}/`, 'page', (locale) => sitePageView(sitePage, locale))),
    page('history/', 'history', (locale) => historyView(world, archive, locale)),
    page('maintenance/', 'maintenanceIndex', (locale) => maintenanceIndexView(world, archive, locale)),
    page('postmortems/', 'postmortemIndex', (locale) => postmortemIndexView(world, archive, locale)),
    page('404.html', '404', () => ({ kind: '404' })),
    page('', 'home', (locale) => homeView(world, archive, locale)),
  ];

  function sitePageView({ slug, texts }: SitePage, locale: Locale): View {
    const titles = Object.fromEntries(Object.entries(texts).map(([key, { title }]) => [key, title]));
    const title = localizedText(titles, locale, world.site);
    const description = texts[title.locale]?.description ?? '';
    return { kind: 'page', slug, title: title.text, description, textLocale: title.locale };
  }
}

function page(path: string, kind: ViewKind, view: (locale: Locale) => View): Page {
  return { path, kind, view };
}
