import type { Rule } from '../diagnostic.ts';

/** `words` say what is wrong with the pattern. */
export const localePatternUnreadable: Rule<{ field: string; pattern: string; words: string; hint: string }> = {
  id: 'locale-pattern-unreadable',
  severity: 'error',
  why: 'A time that can’t be written as the pattern says could not be shown at all.',
  wrong: '`"dateTime": "d. MMMM yyyy, HH:mm Uhr"`',
  right: '`"dateTime": "d. MMMM yyyy, HH:mm \'Uhr\'"`',
  explain: ({ field, pattern, words, hint }) => ({
    message: `The pattern \`${field}\` can’t be read: ${words}.`,
    expected: 'a date-fns pattern such as `MMMM d, yyyy hh:mm a`, its literal letters in single quotation marks',
    received: pattern,
    hint,
  }),
};
