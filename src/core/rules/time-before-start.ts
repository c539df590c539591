import type { Rule } from '../diagnostic.ts';

/** Times as `formatAt` writes them; `startName` is the key or attribute of what came first. */
export const timeBeforeStart: Rule<{ name: string; value: string; startName: string; start: string }> = {
  id: 'time-before-start',
  severity: 'error',
  why: 'Nothing is said about an incident before it began, no text is edited before it was written. One of the two times is wrong.',
  wrong: '`startedAt: 2024-07-11T15:56Z` and `<Update at="2024-07-11T10:59Z">`',
  right: '`startedAt: 2024-07-11T15:56Z` and `<Update at="2024-07-11T17:59Z">`',
  explain({ name, value, startName, start }) {
    return {
      message: `\`${name}\` (${value}) is before \`${startName}\` (${start}).`,
      expected: `${start} or later`,
      received: value,
      hint: `Check both times: each must be in UTC. Correct \`${name}\`, or move \`${startName}\` to an earlier time.`,
    };
  },
};
