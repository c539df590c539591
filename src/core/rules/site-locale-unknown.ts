import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** `known` are the locales that have a file. */
export const siteLocaleUnknown: Rule<{ locale: string; known: readonly string[]; nearest: string | null }> = {
  id: 'site-locale-unknown',
  severity: 'error',
  why: 'A language is published from its file in `locales/`; without one there is nothing to publish.',
  wrong: '`locales: [en, kr]`',
  right: '`locales: [en, ko]`',
  explain: ({ locale, known, nearest }) => ({
    message: `“${locale}” has no file in locales/.`,
    expected: known.length === 0 ? `locales/${locale}.json` : `some of ${known.join(', ')}`,
    received: locale,
    hint: nearest === null ? `Add locales/${locale}.json, or delete “${locale}” here.` : `Did you mean \`${nearest}\`?`,
    correction: guessed(nearest),
  }),
};
