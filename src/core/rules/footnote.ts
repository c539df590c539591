import type { Rule } from '../diagnostic.ts';

export const footnote: Rule<{ source: string }> = {
  id: 'footnote',
  severity: 'error',
  why: 'Each update is shown by itself, in lists and feeds too, where a note at the end of the page would be missing.',
  wrong: '`All messages[^1] are delayed.`',
  right: '`All messages (also those by API) are delayed.`',
  explain({ source }) {
    return {
      message: 'Footnotes can’t be used here.',
      expected: 'the note in the text itself',
      received: source,
      hint: 'Put the note in brackets where it belongs, or in a sentence of its own. For brackets that readers shall see, write `\\[^1]`.',
    };
  },
};
