import type { Rule } from '../diagnostic.ts';

export const duplicateAttribute: Rule<{ tag: string; name: string }> = {
  id: 'duplicate-attribute',
  severity: 'error',
  why: 'Of two values only one could be published, and nobody could tell which was meant.',
  wrong: '`<Update at="2024-07-11T17:59Z" at="2024-07-11T20:06Z">`',
  right: '`<Update at="2024-07-11T17:59Z">`',
  explain({ tag, name }) {
    return {
      message: `\`<${tag}>\` has \`${name}\` twice.`,
      expected: `\`${name}\` once`,
      received: name,
      hint: `Keep one of the two \`${name}\` and delete the other.`,
    };
  },
};
