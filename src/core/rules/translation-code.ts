import { factRule } from './fact-difference.ts';

/** Items are code spans, or the first line of a code block that differs. */
export const translationCode = factRule(
  {
    id: 'translation-code',
    why: 'Code is the same in every language: whoever types a translated key or header gets an error.',
    wrong: '`` `Idempotenz-Schlüssel` `` for `` `Idempotency-Key` ``',
    right: '`` `Idempotency-Key` ``',
  },
  (code) => (code.includes('`') ? `the code \`\` ${code} \`\`` : `the code \`${code}\``),
);
