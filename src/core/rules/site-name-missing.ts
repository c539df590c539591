import type { Rule } from '../diagnostic.ts';

export const siteNameMissing: Rule<{ key: string; locale: string }> = {
  id: 'site-name-missing',
  severity: 'error',
  why: 'A name in the default locale stands in where another language has none.',
  wrong: '`name: { de: Produkte }`',
  right: '`name: { en: Products, de: Produkte }`',
  explain: ({ key, locale }) => ({
    message: `\`${key}\` has no text in the default locale, “${locale}”.`,
    expected: `\`${locale}: …\``,
    received: 'nothing',
    hint: `Add \`${locale}: …\` to \`${key}\`, or write one text for all languages.`,
  }),
};
