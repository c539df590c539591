import type { Rule } from '../diagnostic.ts';

export const siteNameLocaleUnknown: Rule<{ key: string; locale: string; known: readonly string[] }> = {
  id: 'site-name-locale-unknown',
  severity: 'warning',
  why: 'A name in a language that the site doesn’t have is never shown; often the code is misspelt.',
  wrong: '`name: { en: Products, ger: Produkte }`',
  right: '`name: { en: Products, de: Produkte }`',
  explain: ({ key, locale, known }) => ({
    message: `\`${key}\` has a text in “${locale}”, which has no file in locales/.`,
    expected: `one of ${known.join(', ')}`,
    received: locale,
    hint: `Correct the code, add locales/${locale}.json, or delete this text.`,
  }),
};
