import type { Rule } from '../diagnostic.ts';

/** `corrected` holds every form that may have been meant, `condition` what the author must know to choose. */
export const timeNotUtc: Rule<{ value: string; corrected: readonly string[]; condition: string | null }> = {
  id: 'time-not-utc',
  severity: 'error',
  why: 'Every time is written once, in UTC, and says so by its `Z`. Tidings adds the other zones, each with its own date.',
  wrong: '`at="2024-07-11T10:59-07:00"`',
  right: '`at="2024-07-11T17:59Z"`',
  explain({ value, corrected, condition }) {
    const [first, second] = corrected;
    return {
      message: `“${value}” is not a time in UTC.`,
      expected: 'YYYY-MM-DDTHH:MMZ',
      received: value,
      hint:
        first === undefined
          ? 'Write the date and time in UTC, like `2024-07-11T17:59Z`.'
          : second !== undefined
            ? `Write \`${first}\` or \`${second}\`: ${condition}.`
            : `Write \`${first}\`${condition === null ? '' : `, ${condition}`}.`,
      correction: first === undefined || second !== undefined ? undefined : { text: first, isSafe: condition === null },
    };
  },
};
