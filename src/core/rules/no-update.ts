import type { Rule } from '../diagnostic.ts';

export const noUpdate: Rule<{ example: string }> = {
  id: 'no-update',
  severity: 'error',
  why: 'The status of an incident is that of its newest update; without one it has none.',
  wrong: 'An incident of front matter and a summary alone.',
  right: '`<Update at="2024-07-11T17:59Z" status="investigating">`, the text, `</Update>`',
  explain({ example }) {
    return {
      message: 'This incident has no update.',
      expected: 'at least one `<Update>`',
      received: 'none',
      hint: `Add \`${example}\`, the text below it, and \`</Update>\`.`,
    };
  },
};
