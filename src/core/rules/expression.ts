import type { Rule } from '../diagnostic.ts';

export const expression: Rule<{ source: string }> = {
  id: 'expression',
  severity: 'error',
  why: 'Content is data. In MDX, braces hold a program, which would run while the site is built.',
  wrong: '`The queue holds {count} messages.`',
  right: '`The queue holds \\{count} messages.`, or the braces in code: `` `{count}` ``',
  explain({ source }) {
    const comment = source.startsWith('{/*');
    return {
      message: comment ? 'Comments can’t be used here.' : 'Expressions in braces can’t be used here.',
      expected: 'text without braces',
      received: source,
      hint: comment
        ? 'Delete the comment; keep notes for colleagues in the message of the commit.'
        : 'Write `\\{` for a brace that readers shall see, or put it in code with backticks.',
    };
  },
};
