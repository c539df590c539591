import type { Rule } from '../diagnostic.ts';

export const localeVariableMissing: Rule<{ key: string; variable: string; text: string }> = {
  id: 'locale-variable-missing',
  severity: 'error',
  why: 'A variable that is lost in translation loses a fact: a time, a number, a name.',
  wrong: '`"title": "Verlauf"`',
  right: '`"title": "Verlauf: {{month}}"`',
  explain: ({ key, variable, text }) => ({
    message: `\`${key}\` has lost its variable \`{{${variable}}}\`.`,
    expected: `a text with \`{{${variable}}}\``,
    received: text,
    hint: `Put \`{{${variable}}}\` where it belongs in the sentence.`,
  }),
};
