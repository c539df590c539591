import type { Rule } from '../diagnostic.ts';

/** A value of another shape than its key has: a list for a text, a text for a map. `what` begins the message. */
export const wrongValue: Rule<{ what: string; received: string; expected: string; example: string }> = {
  id: 'wrong-value',
  severity: 'error',
  why: 'A value of another shape than its key has can only be guessed at.',
  wrong: '`components: messaging`',
  right: '`components: { messaging: major_outage }`, or one `messaging: major_outage` a line below `components:`',
  explain({ what, received, expected, example }) {
    return {
      message: `${what} should be ${expected}.`,
      expected,
      received,
      hint: `Write it like this: \`${example}\`.`,
    };
  },
};
