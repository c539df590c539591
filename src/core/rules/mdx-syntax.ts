import type { Rule } from '../diagnostic.ts';

export const mdxSyntax: Rule<{ message: string; expected: string; received: string; hint: string }> = {
  id: 'mdx-syntax',
  severity: 'error',
  why: 'Where a tag is not closed or a sign is taken for a tag, nobody can tell what belongs to which update.',
  wrong: '`<Update at="2024-07-11T17:59Z">` without `</Update>`',
  right: '`<Update at="2024-07-11T17:59Z">`, the text, `</Update>`',
  explain: (found) => found,
};
