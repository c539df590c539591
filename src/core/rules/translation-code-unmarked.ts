import type { Rule } from '../diagnostic.ts';

/** A word that is code in the source stands in the translation as plain text. */
export const translationCodeUnmarked: Rule<{ code: string }> = {
  id: 'translation-code-unmarked',
  severity: 'warning',
  why: 'What is not marked as code may be translated by browsers, and can’t be told from the sentence.',
  wrong: 'Statuscode 503, while the source has: status code `503`',
  right: 'Statuscode `503`',
  explain({ code }) {
    return {
      message: `“${code}” is code in the source, but not here.`,
      expected: `\`${code}\` between backticks`,
      received: code,
      hint: 'Put it between backticks.',
    };
  },
};
