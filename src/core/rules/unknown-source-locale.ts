import type { Rule } from '../diagnostic.ts';
import { guessLocale } from '../locale/guess-locale.ts';

/** A source in a language that the site doesn't have. */
export const unknownSourceLocale: Rule<{ locale: string; known: readonly string[] }> = {
  id: 'unknown-source-locale',
  severity: 'error',
  why: 'All other languages fall back to the source and link to its page, so its language must be one of the site.',
  wrong: '`fr.mdx` with `startedAt`, while there is no `locales/fr.json`.',
  right: '`fr.mdx` with `startedAt`, and `locales/fr.json`.',
  explain({ locale, known }) {
    const meant = guessLocale(locale, known);
    return {
      message: `The source is written in “${locale}”, a language that the site does not have.`,
      expected: `a language of locales/: ${known.join(', ')}`,
      received: `${locale}.mdx`,
      hint:
        meant === null
          ? `Add locales/${locale}.json, or move the facts to the file of a language that the site has.`
          : `Rename the file to ${meant}.mdx if that is its language, or add locales/${locale}.json.`,
    };
  },
};
