import type { Rule } from '../diagnostic.ts';

/** `line` is where the part stands in the translation file today. */
export const exchangeTargetChanged: Rule<{ key: string; file: string; line: number }> = {
  id: 'exchange-target-changed',
  severity: 'warning',
  why: 'Someone has changed the translation while it was with the translator: what a person wrote is never overwritten unasked.',
  wrong: '`de.mdx` is edited by hand between export and import.',
  right: 'One of the two texts is chosen by a person.',
  explain({ key, file, line }) {
    return {
      message: `The part “${key}” is left out: its translation was changed after it was exported.`,
      expected: 'the translation as it was when it was exported',
      received: `another text at ${file}:${line}`,
      hint: 'Compare the two, then import again with --force to replace the one in the file.',
    };
  },
};
