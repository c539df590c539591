import type { Rule } from '../diagnostic.ts';
import { guessed, oneOf } from './unknown-word.ts';

export const localeReviewedInvalid: Rule<{ value: string; allowed: readonly string[] }> = {
  id: 'locale-reviewed-invalid',
  severity: 'warning',
  why: 'Without a review the site’s about page tells readers so; a word that says neither counts as no review.',
  wrong: '`"reviewed": "yes"`',
  right: '`"reviewed": "native"`',
  explain: ({ value, allowed }) => ({
    message: `“${value}” does not say who has reviewed this file.`,
    expected: oneOf(allowed),
    received: value,
    hint: 'Write `"native"` when a native speaker has read all its texts, else `"none"`.',
    correction: guessed('native'),
  }),
};
