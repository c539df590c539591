import type { Rule } from '../diagnostic.ts';

/** Times as `formatAt` writes them. */
export const endNotAfterStart: Rule<{ endName: string; end: string; startName: string; start: string }> = {
  id: 'end-not-after-start',
  severity: 'error',
  why: 'A span of time that ends before it begins puts wrong hours on every page and calendar.',
  wrong: '`scheduledFor: 2026-12-05T22:00Z` and `scheduledUntil: 2026-12-05T02:00Z`',
  right: '`scheduledFor: 2026-12-05T22:00Z` and `scheduledUntil: 2026-12-06T02:00Z`',
  explain({ endName, end, startName, start }) {
    return {
      message: `\`${endName}\` (${end}) is not after \`${startName}\` (${start}).`,
      expected: `a time after ${start}`,
      received: end,
      hint: 'Check the date of the end: across midnight UTC it is the next day.',
    };
  },
};
