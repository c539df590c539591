import type { Rule } from '../diagnostic.ts';

export const localeDateFnsUnknown: Rule<{ name: string; suggestion: string | null }> = {
  id: 'locale-date-fns-unknown',
  severity: 'error',
  why: 'Month names and units of time come from the date-fns locale of this name.',
  wrong: '`"dateFns": "english"`',
  right: '`"dateFns": "en-US"`',
  explain: ({ name, suggestion }) => ({
    message: `date-fns has no locale “${name}”.`,
    expected: 'the name of a date-fns locale, such as `de`, `en-US` or `zh-TW`',
    received: name,
    hint:
      suggestion === null
        ? 'Take a name from the list at https://github.com/date-fns/date-fns/tree/main/pkgs/core/src/locale.'
        : `Write \`"dateFns": "${suggestion}"\`.`,
  }),
};
