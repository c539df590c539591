import type { Rule } from '../diagnostic.ts';

export const poFuzzy: Rule<{ key: string; text: string }> = {
  id: 'po-fuzzy',
  severity: 'warning',
  why: 'A tool marks as fuzzy what it has guessed from a similar text; no program uses such a translation.',
  wrong: '`#, fuzzy` above a text that is right.',
  right: 'No such line: a person has looked at the text.',
  explain({ key, text }) {
    return {
      message: `The string “${key}” is left out: it is marked as fuzzy.`,
      expected: 'a text without the mark',
      received: text,
      hint: 'Look at the text, take the mark “needs work” away in your tool, and import again.',
    };
  },
};
