import type { Rule } from '../diagnostic.ts';

/** `known` are the variables that this text may have. */
export const localeVariableUnknown: Rule<{ key: string; variable: string; text: string; known: readonly string[] }> = {
  id: 'locale-variable-unknown',
  severity: 'error',
  why: 'Nothing is known to put in the place of a translated or misspelt variable: readers would see a gap.',
  wrong: '`"title": "Verlauf: {{monat}}"`',
  right: '`"title": "Verlauf: {{month}}"`',
  explain({ key, variable, text, known }) {
    const all = known.map((name) => `\`{{${name}}}\``).join(', ');
    return {
      message: `\`${key}\` has no variable \`{{${variable}}}\`.`,
      expected: known.length === 0 ? 'a text without variables' : all,
      received: text,
      hint: known.length === 0 ? `Delete \`{{${variable}}}\`.` : `Names of variables are not translated: write ${all}.`,
    };
  },
};
