import type { Language } from '../locale/language.ts';
import type { Locale, LocalizedPart } from '../model.ts';
import type { BrandView } from './brand-view.ts';
import type { View } from './view.ts';

/** Everything a template gets, as `Astro.locals.page`. */
export interface PageContext<V extends View = View> extends LocaleContext {
  view: V;
  /** Path of this page, without the base path: `/de/incidents/…/`. */
  path: string;
  /** This page in every language of the site, its own included, in the order of the switcher. */
  alternates: readonly { locale: Locale; lang: string; name: string; path: string }[];
  /** Path of this page in the default language: `x-default`. */
  defaultPath: string;
  /** What programs find from here: the feeds of what the page is about. */
  feeds: readonly { path: string; mediaType: string; title: string }[];
  /** Path of the same text as Markdown. */
  markdownPath: string | null;
  /** The picture that chats and social networks show of a link to it. */
  preview: Preview | null;
}

export interface Preview {
  path: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What it shows, in words. */
  alt: string;
}

/** What all pages and files of a language share. */
export interface LocaleContext {
  language: Language;
  languageOf(locale: Locale): Language;
  site: {
    name: string;
    supportUrl: string | null;
    homeUrl: string | null;
    brand: BrandView;
    /** The site's own pages, for the footer. */
    pages: readonly { slug: string; title: string; path: string }[];
  };
  /** Path of a page of this locale, by its path below the locale: `local('history/')` gives `/de/history/`. */
  local(path: string): string;
  /** With the base path, for `href`. */
  href(path: string): string;
  /** With the site's origin, for canonical links. */
  absolute(path: string): string;
  /** A part's prose as HTML in the language of its text, holes filled. */
  bodyHtml(part: LocalizedPart): string;
  /** The same for what is read elsewhere: every address is whole. */
  absoluteHtml(part: LocalizedPart): string;
  /** A part's prose as one line of plain text in the language of its text. */
  bodyText(part: Pick<LocalizedPart, 'body' | 'locale'>): string;
}
