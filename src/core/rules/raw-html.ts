import type { Rule } from '../diagnostic.ts';

/** `name` is empty for `<>`. */
export const rawHtml: Rule<{ name: string }> = {
  id: 'raw-html',
  severity: 'error',
  why: 'HTML of an author could load from elsewhere, run scripts or break the page; Markdown says all that a report needs.',
  wrong: '`<b>All</b> messages are delayed.`',
  right: '`**All** messages are delayed.`',
  explain({ name }) {
    return {
      message: `HTML such as \`<${name}>\` can’t be used here.`,
      expected: 'Markdown',
      received: `<${name}>`,
      hint: mends.get(name.toLowerCase()) ?? 'Write it in Markdown. For a “<” that readers shall see, write `\\<`.',
    };
  },
};

const bold = 'Write `**text**`.';
const italic = 'Write `*text*`.';
const list = 'Begin each item with `- ` on a line of its own.';
const heading = 'Write `## Heading` on a line of its own.';
const table = 'Write the table with `|` between its cells.';
const mends: ReadonlyMap<string, string> = new Map([
  ['b', bold],
  ['strong', bold],
  ['i', italic],
  ['em', italic],
  ['ul', list],
  ['ol', list],
  ['li', list],
  ['h1', heading],
  ['h2', heading],
  ['h3', heading],
  ['table', table],
  ['tr', table],
  ['td', table],
  ['a', 'Write `[text](https://…)`.'],
  ['img', 'Write `![what it shows](/images/name.png)`.'],
  ['br', 'Begin a new paragraph with a blank line, or end the line with `\\`.'],
  ['p', 'Put a blank line between paragraphs.'],
  ['div', 'Put a blank line between paragraphs.'],
  ['hr', 'Write `---` between two blank lines.'],
  ['code', 'Put it between backticks.'],
  ['pre', 'Put it between two lines of three backticks.'],
  ['time', 'Write `<Time at="2024-07-11T17:59Z" />`.'],
  ['aside', 'Write `<Callout>…</Callout>`.'],
]);
