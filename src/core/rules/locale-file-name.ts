import type { Rule } from '../diagnostic.ts';

export const localeFileName: Rule<{ locale: string }> = {
  id: 'locale-file-name',
  severity: 'error',
  why: 'The name of a locale file is the language in every address, and names the translations that belong to it.',
  wrong: '`locales/german.json`',
  right: '`locales/de.json`',
  explain: ({ locale }) => ({
    message: `“${locale}” is not the code of a language.`,
    expected: 'a BCP-47 code such as `de`, `pt-BR` or `zh-Hant`',
    received: locale,
    hint: locale.includes('_')
      ? `Rename the file to ${locale.replaceAll('_', '-')}.json.`
      : 'Rename the file to the code of its language.',
  }),
};
