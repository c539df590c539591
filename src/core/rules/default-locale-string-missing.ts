import type { Rule } from '../diagnostic.ts';

export const defaultLocaleStringMissing: Rule<{ key: string; note: string }> = {
  id: 'default-locale-string-missing',
  severity: 'error',
  why: 'The default locale stands in wherever another lacks a text, so it has to have them all.',
  wrong: '`"nav": {}`',
  right: '`"nav": { "label": "Main" }`',
  explain: ({ key, note }) => ({
    message: `The text \`${key}\` is missing, and this is the default locale.`,
    expected: note,
    received: 'nothing',
    hint: 'Add it: no other language can stand in for the default one.',
  }),
};
