import type { Rule } from '../diagnostic.ts';

/** A state typed as a label of a text; `text` is the label as it stands there. */
export const typedStatus: Rule<{
  word: string;
  text: string;
  status: string;
  of: 'entry' | 'component';
  where: 'title' | 'text';
}> = {
  id: 'typed-status',
  severity: 'warning',
  why: 'The page shows the state at every update, in each reader’s language. A typed one stays when the state changes.',
  wrong: '`**Resolved** – Messages arrive again.`',
  right: '`Messages arrive again.` in `<Update at="2024-07-12T01:23Z" status="resolved">`',
  explain({ word, text, status, of, where }) {
    const fact = of === 'entry' ? `status="${status}"` : `components="…=${status}"`;
    return {
      message: `The state “${word}” is typed into the ${where}.`,
      expected: `${where === 'title' ? 'a title' : 'a text'} without the state, which \`${fact}\` on an update says`,
      received: text,
      hint: `Delete “${text}”: the page shows the state by itself.`,
    };
  },
};
