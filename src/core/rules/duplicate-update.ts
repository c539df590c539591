import type { Rule } from '../diagnostic.ts';

export const duplicateUpdate: Rule<{ at: string; firstLine: number }> = {
  id: 'duplicate-update',
  severity: 'error',
  why: 'Its time is what an update is known by: to translations, to links and to feeds.',
  wrong: 'Two `<Update at="2024-07-11T17:59Z">`',
  right: 'Each update with its own `at`.',
  explain({ at, firstLine }) {
    return {
      message: `The update on line ${firstLine} has the same time, ${at}.`,
      expected: 'another `at` for each update',
      received: at,
      hint: 'Correct one of the two times; if both were said at once, make them one update.',
    };
  },
};
