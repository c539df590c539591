import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

export const localeLangInvalid: Rule<{ lang: string; suggestion: string }> = {
  id: 'locale-lang-invalid',
  severity: 'error',
  why: 'Screen readers choose their voice, browsers their hyphenation, and plural forms their rules by this tag.',
  wrong: '`"lang": "de_AT"`',
  right: '`"lang": "de-AT"`',
  explain: ({ lang, suggestion }) => ({
    message: `“${lang}” is not a language tag.`,
    expected: 'a BCP-47 tag such as `de`, `pt-BR` or `zh-Hant`',
    received: lang,
    hint: `Write \`"lang": "${suggestion}"\`.`,
    correction: guessed(suggestion),
  }),
};
