import type { Language } from '../locale/language.ts';
import type { Body, Locale, LocalizedPart } from '../model.ts';
import type { Site } from '../site/site.ts';
import { remember } from '../time/remember.ts';
import { filledHtml } from './body-html.ts';
import { htmlText } from './body-text.ts';

/** In each language. All that tells of an entry is made one after another, and few have so many parts. */
const bodiesHeld = 100;

type Written = Pick<LocalizedPart, 'body' | 'locale'>;

/**
 * What parts say in the languages of their texts: made once for all pages and files of an entry that show it, in every language
 * that falls back to it.
 */
export interface SharedProse {
  /** HTML with its addresses as they were written. */
  html(part: Written): string;
  /** One line of plain text. */
  text(part: Written): string;
}

export function sharedProse(
  site: Pick<Site, 'components' | 'defaultLocale'>,
  languageOf: (locale: Locale) => Language,
): SharedProse {
  const proseIn = remember(Number.POSITIVE_INFINITY, (language: Language) => {
    const html = remember(bodiesHeld, (body: Body) => filledHtml(body, language, site));
    return { html, text: remember(bodiesHeld, (body: Body) => htmlText(html(body))) };
  });
  return {
    html: ({ body, locale }) => proseIn(languageOf(locale)).html(body),
    text: ({ body, locale }) => proseIn(languageOf(locale)).text(body),
  };
}
