import type { Rule } from '../diagnostic.ts';

export const spreadAttribute: Rule<{ source: string }> = {
  id: 'spread-attribute',
  severity: 'error',
  why: 'Content is data. Spread attributes hold a program, and hide which attributes a tag has.',
  wrong: '`<Update {...props}>`',
  right: '`<Update at="2024-07-11T17:59Z">`',
  explain({ source }) {
    return {
      message: 'Braces can’t stand between the attributes of a tag.',
      expected: 'attributes like `at="2024-07-11T17:59Z"`',
      received: source,
      hint: `Delete \`${source}\` and write each attribute by its name.`,
    };
  },
};
