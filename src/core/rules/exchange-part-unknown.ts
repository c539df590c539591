import type { Rule } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';

interface Found {
  key: string;
  /** `segments`: it is cut otherwise than it was exported. */
  is: 'unknown' | 'twice' | 'segments';
  file: string;
  known: readonly string[];
  segments?: readonly [found: number, expected: number];
}

export const exchangePartUnknown: Rule<Found> = {
  id: 'exchange-part-unknown',
  severity: 'error',
  why: 'Each text of an imported file says by its id which part of the document it is, and is cut as it was exported.',
  wrong: '`<unit id="update:2024-07-11T17:95Z">`',
  right: '`<unit id="update:2024-07-11T17:59Z">`',
  explain({ key, is, file, known, segments = [0, 0] }) {
    if (is === 'twice') {
      return {
        message: `The part “${key}” stands here twice.`,
        expected: 'each part once',
        received: key,
        hint: 'Remove one of the two.',
      };
    }
    if (is === 'segments') {
      const [found, expected] = segments;
      return {
        message: `The part “${key}” is divided in another way than it was exported.`,
        expected: `${expected} ${expected === 1 ? 'segment' : 'segments'}`,
        received: `${found} ${found === 1 ? 'segment' : 'segments'}`,
        hint: 'Translate it without joining or splitting segments.',
      };
    }
    const nearest = nearestWord(key, known);
    return {
      message: `${file} has no part “${key}”.`,
      expected: known.join(', '),
      received: key,
      hint:
        nearest === null ? 'Export the texts again: the part may have been taken away.' : `Did you mean ${nearest}?`,
    };
  },
};
