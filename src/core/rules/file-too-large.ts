import type { Rule } from '../diagnostic.ts';

/** `size` and `limit` in `unit`, which are characters if not said. */
export const fileTooLarge: Rule<{ what: string; unit?: string; size: number; limit: number }> = {
  id: 'file-too-large',
  severity: 'error',
  why: 'A text of such length is a mistake (a log or an image pasted in) and would hold up every build.',
  wrong: 'A log of 10 MB pasted into an update.',
  right: 'Its ten telling lines, and a link to the whole.',
  explain({ what, unit = 'characters', size, limit }) {
    return {
      message: `This ${what} has ${size} ${unit}, which is more than is read.`,
      expected: `at most ${limit} ${unit}`,
      received: `${size} ${unit}`,
      hint: 'Delete what was pasted in by accident, or publish long material elsewhere and link to it.',
    };
  },
};
