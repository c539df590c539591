import type { Rule } from '../diagnostic.ts';

export const poSyntax: Rule<{ is: 'unknown' | 'unclosed' | 'order' | 'twice' | 'escape'; line: string }> = {
  id: 'po-syntax',
  severity: 'error',
  why: 'Where a catalog can’t be read, none of its texts are certain, so nothing is used from it.',
  wrong: '`msgstr Hauptnavigation`',
  right: '`msgstr "Hauptnavigation"`',
  explain({ is, line }) {
    const [words, hint] = mends[is];
    return { message: `This is not a valid PO file: ${words}.`, expected: 'a gettext catalog', received: line, hint };
  },
};

const mends = {
  unknown: [
    'this line is no comment, keyword or text',
    'Begin it with `#`, or write `msgctxt`, `msgid` or `msgstr` and a text in quotation marks.',
  ],
  unclosed: [
    'a text is not closed',
    'Put a quotation mark at the end of the line; write one within the text as `\\"`.',
  ],
  order: ['something here is out of place', 'Write `msgctxt`, `msgid`, `msgid_plural` and `msgstr` in this order.'],
  twice: ['this stands twice in one entry', 'Remove one of the two.'],
  escape: ['no such character can follow `\\`', 'Write a backslash as `\\\\`.'],
} as const;
