import type { Rule } from '../diagnostic.ts';

export const yamlDuplicateKey: Rule<{ key: string; firstLine: number }> = {
  id: 'yaml-duplicate-key',
  severity: 'error',
  why: 'Of two values only one could be published, and nobody could tell which was meant.',
  wrong: '`impact: minor` and, further down, `impact: major`',
  right: '`impact: major`',
  explain({ key, firstLine }) {
    return {
      message: `The key “${key}” is already written on line ${firstLine}.`,
      expected: 'each key once',
      received: key,
      hint: `Keep one of the two “${key}” and delete the other.`,
    };
  },
};
