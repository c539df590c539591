import type { Rule } from '../diagnostic.ts';

/** `value` and `now` as `formatAt` writes them. */
export const timeInFuture: Rule<{ name: string; value: string; now: string }> = {
  id: 'time-in-future',
  severity: 'error',
  why: 'What has not happened yet can not have been said. Most often the time was taken from another zone, or the day is off by one.',
  wrong: '`at="2042-07-11T17:59Z"`',
  right: '`at="2024-07-11T17:59Z"`',
  explain({ name, value, now }) {
    return {
      message: `\`${name}\` is in the future: ${value}.`,
      expected: `a time up to now, which is ${now}`,
      received: value,
      hint: 'Write the time in UTC, and check the date.',
    };
  },
};
