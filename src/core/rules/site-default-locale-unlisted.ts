import type { Rule } from '../diagnostic.ts';

export const siteDefaultLocaleUnlisted: Rule<{ locale: string; listed: readonly string[] }> = {
  id: 'site-default-locale-unlisted',
  severity: 'error',
  why: 'All other languages fall back to the default locale and link to it, so it is always published.',
  wrong: '`defaultLocale: en` with `locales: [de, ko]`',
  right: '`defaultLocale: en` with `locales: [en, de, ko]`',
  explain: ({ locale, listed }) => ({
    message: `The default locale “${locale}” is not among \`locales\`.`,
    expected: `\`locales: [${[locale, ...listed].join(', ')}]\``,
    received: listed.length === 0 ? 'no language' : listed.join(', '),
    hint: `Add “${locale}” to \`locales\`, or make one of these the \`defaultLocale\`.`,
  }),
};
