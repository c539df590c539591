import type { Rule } from '../diagnostic.ts';
import { guessLocale } from '../locale/guess-locale.ts';

/** A source in a language that the site doesn't have, or has a file of and doesn't publish (`isKnown`). */
export const unknownSourceLocale: Rule<{ locale: string; known: readonly string[]; isKnown: boolean }> = {
  id: 'unknown-source-locale',
  severity: 'error',
  why: 'All other languages fall back to the source and link to its page, so its language must be one of the site.',
  wrong: '`fr.mdx` with `startedAt`, while there is no `locales/fr.json`.',
  right: '`fr.mdx` with `startedAt`, and `locales/fr.json`.',
  explain({ locale, known, isKnown }) {
    const meant = isKnown ? null : guessLocale(locale, known);
    const add = isKnown ? `add “${locale}” to \`locales\` in site.yaml` : `add locales/${locale}.json`;
    return {
      message: `The source is written in “${locale}”, a language that the site does not ${isKnown ? 'publish' : 'have'}.`,
      expected: `a language of ${isKnown ? 'the site' : 'locales/'}: ${known.join(', ')}`,
      received: `${locale}.mdx`,
      hint:
        meant === null
          ? `${add.replace('a', 'A')}, or move the facts to the file of a language that the site has.`
          : `Rename the file to ${meant}.mdx if that is its language, or ${add}.`,
    };
  },
};
