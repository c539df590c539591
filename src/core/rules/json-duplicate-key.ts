import type { Rule } from '../diagnostic.ts';

export const jsonDuplicateKey: Rule<{ key: string; firstLine: number }> = {
  id: 'json-duplicate-key',
  severity: 'error',
  why: 'Of a key that is written twice, only one text could be shown, and nobody could tell which was meant.',
  wrong: '`"label": "Main", "label": "Menu"`',
  right: '`"label": "Main"`',
  explain: ({ key, firstLine }) => ({
    message: `The key \`${key}\` is already written on line ${firstLine}.`,
    expected: 'each key once',
    received: key,
    hint: 'Keep one of the two and delete the other.',
  }),
};
