import type { Rule } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';
import { guessed, oneOf } from './unknown-word.ts';

export const unknownKey: Rule<{ key: string; allowed: readonly string[] }> = {
  id: 'unknown-key',
  severity: 'error',
  why: 'A key that nothing reads is a fact that never appears.',
  wrong: '`startAt: 2024-07-11T15:56Z`',
  right: '`startedAt: 2024-07-11T15:56Z`',
  explain({ key, allowed }) {
    const nearest = nearestWord(key, allowed);
    return {
      message: `The key “${key}” is not known here.`,
      expected: oneOf(allowed),
      received: key,
      hint: nearest === null ? `Delete “${key}”.` : `Did you mean \`${nearest}\`?`,
      correction: guessed(nearest),
    };
  },
};
