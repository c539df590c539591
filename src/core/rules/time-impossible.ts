import type { Rule } from '../diagnostic.ts';

export const timeImpossible: Rule<{ value: string; expected: string; corrected: string | null }> = {
  id: 'time-impossible',
  severity: 'error',
  why: 'A time that no clock ever shows can only be guessed at, and a guess may be a day off.',
  wrong: '`at="2024-02-30T25:61Z"`',
  right: '`at="2024-03-01T01:01Z"`',
  explain({ value, expected, corrected }) {
    return {
      message: `There is no time “${value}”.`,
      expected,
      received: value,
      hint:
        corrected === null
          ? 'Correct the date and time; it is in UTC, in 24 hours.'
          : `Write \`${corrected}\` instead.`,
      correction: corrected === null ? undefined : { text: corrected, isSafe: true },
    };
  },
};
