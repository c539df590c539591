import type { Rule } from '../diagnostic.ts';

export const tagContent: Rule<{ tag: string; source: string; selfClosing: string }> = {
  id: 'tag-content',
  severity: 'error',
  why: 'Times and names of components are written by Tidings, in every language; text in their place would be lost.',
  wrong: '`<Time at="2024-07-11T17:59Z">six o’clock</Time>`',
  right: '`<Time at="2024-07-11T17:59Z" />`',
  explain({ tag, source, selfClosing }) {
    return {
      message: `\`<${tag}>\` has text in it.`,
      expected: `\`<${tag} … />\``,
      received: source,
      hint: `Write \`${selfClosing}\`: the text is added in each language.`,
    };
  },
};
