import type { Rule } from '../diagnostic.ts';

export const siteLocaleTwice: Rule<{ locale: string }> = {
  id: 'site-locale-twice',
  severity: 'warning',
  why: 'A language that is listed twice is published once; perhaps another was meant.',
  wrong: '`locales: [en, de, de]`',
  right: '`locales: [en, de]`',
  explain: ({ locale }) => ({
    message: `“${locale}” is listed twice.`,
    expected: 'each language once',
    received: locale,
    hint: `Delete one “${locale}”, or write the language that is meant.`,
  }),
};
