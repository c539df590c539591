import type { Rule } from '../diagnostic.ts';

export const missingAttribute: Rule<{ tag: string; name: string; example: string }> = {
  id: 'missing-attribute',
  severity: 'error',
  why: 'Without it the tag says nothing: an update has its place by its time, a time is its instant.',
  wrong: '`<Update status="resolved">`',
  right: '`<Update at="2024-07-12T01:23Z" status="resolved">`',
  explain({ tag, name, example }) {
    return {
      message: `\`<${tag}>\` has no \`${name}\`.`,
      expected: `\`${name}="…"\``,
      received: `<${tag}>`,
      hint: `Write \`<${tag} ${name}="${example}" …\`.`,
    };
  },
};
