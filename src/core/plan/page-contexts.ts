import { feedLinks } from '../feeds/feed-links.ts';
import { feedMediaTypes } from '../feeds/feed-list.ts';
import { feedTitle } from '../feeds/feed-title.ts';
import type { Language } from '../locale/language.ts';
import type { Locale } from '../model.ts';
import { pagePreview } from '../preview/page-preview.ts';
import { localizedText } from '../site/site.ts';
import { withAddresses } from '../views/body-html.ts';
import { brandView } from '../views/brand-view.ts';
import type { LocaleContext, PageContext } from '../views/page-context.ts';
import { type SharedProse, sharedProse } from '../views/shared-prose.ts';
import type { View, ViewOf } from '../views/view.ts';
import { localPath, markdownPath } from './urls.ts';
import type { SitePage, World } from './world.ts';

export interface Contexts {
  /** What all pages and files of a language share: made once. */
  shared(locale: Locale): LocaleContext;
  /** `path` is below the locale. */
  page(path: string, view: View, locale: Locale): PageContext;
}

export function contextsOf(world: World): Contexts {
  const { site, languages } = world;
  const prose = sharedProse(site, languageOf);
  const all = new Map([...languages.keys()].map((locale) => [locale, sharedOf(world, locale, languageOf, prose)]));
  const names = [...languages.values()].map(({ locale, lang, name }) => ({ locale, lang, name }));
  return { shared, page };

  function shared(locale: Locale): LocaleContext {
    const context = all.get(locale);
    if (context === undefined) throw new Error(`no language for the locale ${locale}`);
    return context;
  }

  function languageOf(wanted: Locale): Language {
    const language = languages.get(wanted) ?? languages.get(variantOf(wanted) ?? site.defaultLocale);
    if (language === undefined) throw new Error(`no language for the default locale ${site.defaultLocale}`);
    return language;
  }

  /** A text in `es` may serve a site that has only `es-419`. */
  function variantOf(wanted: Locale): Locale | undefined {
    return [...languages.keys()].find((key) => key.startsWith(`${wanted}-`));
  }

  function page(path: string, view: View, locale: Locale): PageContext {
    const pathIn = (other: Locale) => localPath(other, path, site.defaultLocale);
    return {
      ...shared(locale),
      view,
      path: pathIn(locale),
      alternates: names.map((language) => ({ ...language, path: pathIn(language.locale) })),
      defaultPath: pathIn(site.defaultLocale),
      feeds: feedLinks(view).map((feed) => ({
        path: localPath(locale, feed.path, site.defaultLocale),
        mediaType: feedMediaTypes[feed.format],
        title: feedTitle(feed, site, shared(locale).language),
      })),
      markdownPath: isEntry(view) ? shared(locale).local(markdownPath(view.kind, view.slug)) : null,
      preview: pagePreview(path, view, shared(locale)),
    };
  }
}

function sharedOf(
  { site, sitePages }: World,
  locale: Locale,
  languageOf: LocaleContext['languageOf'],
  prose: SharedProse,
): LocaleContext {
  const { defaultLocale } = site;
  const local = (path: string) => localPath(locale, path, defaultLocale);
  const base = site.base.replace(/\/$/, '');
  const root = new URL('.', site.url).href.replace(/\/$/, '');
  const href = (path: string) => base + path;
  const absolute = (path: string) => (isPlain.test(path) ? root + path : new URL(`.${path}`, site.url).href);
  /** Prose links to `/incidents/…/`; its reader gets that page in the language of this one. */
  const own = (path: string) => (isPage(path, sitePages) ? local(path.slice(1)) : path);
  const address = (path: string) => absolute(own(path));
  return {
    language: languageOf(locale),
    languageOf,
    site: {
      name: localizedText(site.name, locale, site).text,
      supportUrl: site.links.support ?? null,
      homeUrl: site.links.home ?? null,
      brand: brandView(site.brand),
      pages: sitePages.map(({ slug, texts }) => {
        const title = (texts[locale] ?? texts[defaultLocale])?.title ?? slug;
        return { slug, title, path: local(`${slug}/`) };
      }),
    },
    local,
    href,
    absolute,
    bodyHtml: (part) => withAddresses(prose.html(part), (path) => href(own(path)), address),
    absoluteHtml: (part) => withAddresses(prose.html(part), address),
    bodyText: prose.text,
  };
}

/** Stands in an address as it is. Every page links to itself in every language. */
const isPlain = /^\/(?:[\w-]+\/)*(?:[\w-]+\.html)?$/;

const folders = ['incidents', 'maintenance', 'history', 'components', 'postmortems', 'search', 'subscribe', 'embed'];

/** Whether the path leads to a page that every language has, not to a file or to a page of one language. */
function isPage(path: string, sitePages: readonly SitePage[]): boolean {
  const [, first = ''] = /^\/([^/?#]*)/.exec(path) ?? [];
  return first === '' || folders.includes(first) || sitePages.some(({ slug }) => slug === first);
}

function isEntry(view: View): view is ViewOf<'incident' | 'maintenance'> {
  return view.kind === 'incident' || view.kind === 'maintenance';
}
