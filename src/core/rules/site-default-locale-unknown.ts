import type { Rule } from '../diagnostic.ts';

/** `known` are the locales that have a file. */
export const siteDefaultLocaleUnknown: Rule<{ locale: string; known: readonly string[] }> = {
  id: 'site-default-locale-unknown',
  severity: 'error',
  why: 'The default locale stands in wherever another lacks a text, so its file must be there.',
  wrong: '`defaultLocale: english`',
  right: '`defaultLocale: en`',
  explain: ({ locale, known }) => ({
    message: `The default locale “${locale}” has no file in locales/.`,
    expected: known.length === 0 ? `locales/${locale}.json` : `one of ${known.join(', ')}`,
    received: locale,
    hint:
      known.length === 0
        ? `Add locales/${locale}.json.`
        : `Write \`defaultLocale: ${known[0]}\`, or add locales/${locale}.json.`,
  }),
};
