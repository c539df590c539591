import type { Rule } from '../diagnostic.ts';
import { guessLocale } from '../locale/guess-locale.ts';

/** A translation into a language that the site doesn't have. */
export const unknownTranslationLocale: Rule<{ locale: string; known: readonly string[] }> = {
  id: 'unknown-translation-locale',
  severity: 'warning',
  why: 'A translation is shown only in a language of the site. It may be there early, or its name may be mistyped.',
  wrong: '`kr.mdx`, while the site has `locales/ko.json`.',
  right: '`ko.mdx`',
  explain({ locale, known }) {
    const meant = guessLocale(locale, known);
    return {
      message: `This translation is not shown: the site has no language “${locale}”.`,
      expected: `a language of locales/: ${known.join(', ')}`,
      received: `${locale}.mdx`,
      hint:
        meant === null
          ? `Add locales/${locale}.json, or rename the file to the language it is in.`
          : `Rename the file to ${meant}.mdx if that is its language, or add locales/${locale}.json.`,
    };
  },
};
