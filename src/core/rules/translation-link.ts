import { factRule } from './fact-difference.ts';

/** Items are link targets as they were written. */
export const translationLink = factRule(
  {
    id: 'translation-link',
    why: 'A link leads readers of every language to the same help. Only the language in its address may differ.',
    wrong: '`[Anleitung](https://support.example.com/websites)` for `[guide](https://support.example.com/webhooks)`',
    right: '`[Anleitung](https://support.example.com/webhooks)` or `…/de/webhooks`',
  },
  (href) => `the link \`${href}\``,
);
