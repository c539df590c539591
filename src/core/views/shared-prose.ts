import type { Language } from '../locale/language.ts';
import type { Body, Locale, LocalizedPart } from '../model.ts';
import type { Site } from '../site/site.ts';
import { remember } from '../time/remember.ts';
import { filledHtml } from './body-html.ts';
import { htmlText } from './body-text.ts';

/**
 * What parts say in the languages of their texts: made once for all pages and files that show it, in every language that falls back
 * to it. It is forgotten with the entry.
 */
export interface SharedProse {
  /** HTML with its addresses as they were written. */
  html(part: LocalizedPart): string;
  /** One line of plain text. */
  text(part: LocalizedPart): string;
}

export function sharedProse(
  site: Pick<Site, 'components' | 'defaultLocale'>,
  languageOf: (locale: Locale) => Language,
): SharedProse {
  const proseIn = remember(Number.POSITIVE_INFINITY, (language: Language) => {
    const html = rememberedBodies((body) => filledHtml(body, language, site));
    return { html, text: rememberedBodies((body) => htmlText(html(body))) };
  });
  return {
    html: ({ body, locale }) => proseIn(languageOf(locale)).html(body),
    text: ({ body, locale }) => proseIn(languageOf(locale)).text(body),
  };
}

function rememberedBodies(make: (body: Body) => string): (body: Body) => string {
  const made = new WeakMap<Body, string>();
  return (body) => {
    const known = made.get(body);
    if (known !== undefined) return known;
    const value = make(body);
    made.set(body, value);
    return value;
  };
}
