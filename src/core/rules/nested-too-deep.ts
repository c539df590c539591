import type { Rule } from '../diagnostic.ts';

export const nestedTooDeep: Rule<{ limit: number; source: string }> = {
  id: 'nested-too-deep',
  severity: 'error',
  why: 'Quotes and lists so deep in each other are a mistake, and would hold up every build.',
  wrong: 'A line that begins with a hundred `>`.',
  right: 'At most a few levels.',
  explain({ limit, source }) {
    return {
      message: `More than ${limit} quotes, lists or tags stand in each other.`,
      expected: `at most ${limit} levels`,
      received: source,
      hint: 'Delete the signs at the beginning of the line; put text that was copied as it is between lines of three backticks.',
    };
  },
};
