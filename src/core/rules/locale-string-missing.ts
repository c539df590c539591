import type { Rule } from '../diagnostic.ts';

/** `note` is for translators; `fallback` is the text of the default locale, shown meanwhile. */
export const localeStringMissing: Rule<{ key: string; note: string; fallback: string | null }> = {
  id: 'locale-string-missing',
  severity: 'warning',
  why: 'Until a text is translated, readers get it in the default language.',
  wrong: '`"nav": {}`',
  right: '`"nav": { "label": "Hauptnavigation" }`',
  explain: ({ key, note, fallback }) => ({
    message: `The text \`${key}\` is missing.`,
    expected: note,
    received: 'nothing',
    hint: fallback === null ? 'Add it.' : `Translate ${JSON.stringify(fallback)}, which is shown meanwhile.`,
  }),
};
