import type { Rule } from '../diagnostic.ts';

/** `what` the pattern does not tell apart (`morning and afternoon`); `text` is what it prints for both. */
export const localePatternAmbiguous: Rule<{ field: string; pattern: string; what: string; text: string }> = {
  id: 'locale-pattern-ambiguous',
  severity: 'error',
  why: 'A reader must be able to tell the exact minute or day from what is printed.',
  wrong: '`"dateTime": "MMMM d, yyyy hh:mm"`',
  right: '`"dateTime": "MMMM d, yyyy hh:mm a"`',
  explain: ({ field, pattern, what, text }) => ({
    message: `The pattern \`${field}\` doesn’t tell ${what} apart: both are printed as “${text}”.`,
    expected: `a pattern that tells ${what} apart`,
    received: pattern,
    hint: mends[what] ?? 'Add what is missing.',
  }),
};

const mends: Readonly<Record<string, string>> = {
  'morning and afternoon': 'Add `a` (AM/PM) to the pattern, or write the hour as `HH`.',
  hours: 'Add the hour: `HH`, or `hh` with `a`.',
  minutes: 'Add the minute: `mm`. Mind that `MM` is the month.',
  days: 'Add the day of the month: `d`.',
  months: 'Add the month: `MMMM` in words, `MM` in digits. Mind that `mm` is the minute.',
  years: 'Add the year: `yyyy`.',
};
