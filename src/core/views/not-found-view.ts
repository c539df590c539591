import type { Language } from '../locale/language.ts';
import type { Locale } from '../model.ts';
import { localPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';

/** The page for a wrong address. Most hosts serve that of the default language for all of them, so it helps in every language. */
export interface NotFoundView {
  kind: '404';
  /** The way out in the other languages; none but on the page of the default language. */
  others: readonly OtherLanguage[];
}

/** What the page says, in another language than its own. */
export interface OtherLanguage {
  locale: Locale;
  title: string;
  links: readonly { path: string; text: string }[];
}

export function notFoundView({ site, languages }: Pick<World, 'site' | 'languages'>, locale: Locale): NotFoundView {
  const others = [...languages.values()].filter((language) => language.locale !== site.defaultLocale);
  return { kind: '404', others: locale === site.defaultLocale ? others.map(wayOut) : [] };

  function wayOut({ locale: other, t }: Language): OtherLanguage {
    const link = (path: string, text: string) => ({ path: localPath(other, path, site.defaultLocale), text });
    return {
      locale: other,
      title: t('page.notFound.title'),
      links: [
        link('', t('page.home.title')),
        link('history/', t('page.history.title')),
        link('search/', t('nav.search')),
      ],
    };
  }
}
