import type { Rule } from '../diagnostic.ts';

/** `key` is the whole one, such as `components.api.since`. */
export const siteDayInvalid: Rule<{ key: string; value: string }> = {
  id: 'site-day-invalid',
  severity: 'error',
  why: 'A day is read the same way everywhere only when it is written as year, month and day.',
  wrong: '`since: 10/01/2026`',
  right: '`since: 2026-10-01`',
  explain: ({ key, value }) => ({
    message: `\`${key}\` is “${value}”, which is not a day of the calendar.`,
    expected: 'a day as `YYYY-MM-DD`',
    received: value,
    hint: `Write it as \`${key.slice(key.lastIndexOf('.') + 1)}: 2026-10-01\`.`,
  }),
};
