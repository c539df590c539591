import type { Rule } from '../diagnostic.ts';

export const attributeExpression: Rule<{ name: string; source: string }> = {
  id: 'attribute-expression',
  severity: 'error',
  why: 'Content is data. In MDX, braces hold a program, which would run while the site is built.',
  wrong: '`<Update at={"2024-07-11T17:59Z"}>`',
  right: '`<Update at="2024-07-11T17:59Z">`',
  explain({ name, source }) {
    const [, text] = /^\{\s*["'`]([^"'`{}]*)["'`]\s*\}$/.exec(source) ?? [];
    return {
      message: `The value of \`${name}\` stands in braces.`,
      expected: 'a value in quotation marks',
      received: source,
      hint: `Write \`${name}="${text ?? '…'}"\`.`,
      correction:
        text === undefined ? undefined : { replaces: `${name}=${source}`, text: `${name}="${text}"`, isSafe: false },
    };
  },
};
