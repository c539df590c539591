import type { Rule } from '../diagnostic.ts';

export const missingKey: Rule<{ key: string; example: string }> = {
  id: 'missing-key',
  severity: 'error',
  why: 'Without a title there is nothing to call it by; without its times it has no place in the history.',
  wrong: 'Front matter without `title`.',
  right: '`title: Messages not received`',
  explain({ key, example }) {
    return {
      message: `The front matter has no \`${key}\`.`,
      expected: `a line \`${key}: …\``,
      received: 'nothing',
      hint: `Add \`${key}: ${example}\` to the front matter.`,
    };
  },
};
