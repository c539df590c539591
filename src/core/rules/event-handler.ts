import type { Rule } from '../diagnostic.ts';

export const eventHandler: Rule<{ tag: string; name: string }> = {
  id: 'event-handler',
  severity: 'error',
  why: 'Content is data. An attribute such as `onClick` would be a program in every reader’s browser.',
  wrong: '`<Callout onClick="…">`',
  right: '`<Callout>`',
  explain({ tag, name }) {
    return {
      message: `\`${name}\` would be a script on \`<${tag}>\`; scripts can’t be used here.`,
      expected: `\`<${tag}>\` without event handlers`,
      received: name,
      hint: `Delete \`${name}\` and its value.`,
    };
  },
};
