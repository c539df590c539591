import type { Rule } from '../diagnostic.ts';

export const duplicateSection: Rule<{ name: string; firstLine: number }> = {
  id: 'duplicate-section',
  severity: 'error',
  why: 'The page has one place for each section of a post-mortem.',
  wrong: 'Two `<RootCause>` in one `<Postmortem>`.',
  right: 'One `<RootCause>` that holds both texts.',
  explain({ name, firstLine }) {
    return {
      message: `\`<${name}>\` already stands on line ${firstLine}.`,
      expected: `\`<${name}>\` once`,
      received: `<${name}>`,
      hint: `Move this text into the \`<${name}>\` on line ${firstLine}.`,
    };
  },
};
