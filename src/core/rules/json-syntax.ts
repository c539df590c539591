import type { Rule } from '../diagnostic.ts';

/** `code` is the JSON parser's own, `line` the author's line. */
export const jsonSyntax: Rule<{ code: string; line: string }> = {
  id: 'json-syntax',
  severity: 'error',
  why: 'Where the JSON of a file cannot be read, none of its texts are certain, so nothing is used from it.',
  wrong: '`"label": "Main" // main navigation`',
  right: '`"label": "Main",`',
  explain({ code, line }) {
    const [words, hint] = Object.hasOwn(mends, code) ? (mends[code] ?? other) : other;
    return { message: `This is not valid JSON: ${words}.`, expected: 'JSON without comments', received: line, hint };
  },
};

const other = ['something here is out of place', 'Compare this line with the lines around it.'] as const;

const mends: Readonly<Record<string, readonly [words: string, hint: string]>> = {
  InvalidCommentToken: ['it has a comment', 'Delete the comment.'],
  UnexpectedEndOfComment: ['it has a comment', 'Delete the comment.'],
  PropertyNameExpected: [
    'a key in quotation marks is missing',
    'Put the key in quotation marks, and delete a comma that stands after the last line of a `{ … }`.',
  ],
  ValueExpected: ['a value is missing', 'Write a text in quotation marks after the colon: `"key": "text"`.'],
  ColonExpected: ['a colon is missing', 'Write a colon between key and text: `"key": "text"`.'],
  CommaExpected: ['a comma is missing', 'Put a comma at the end of the line before.'],
  CloseBraceExpected: ['a `}` is missing', 'Close each `{` with a `}`.'],
  CloseBracketExpected: ['a `]` is missing', 'Close each `[` with a `]`.'],
  EndOfFileExpected: ['something follows after the end', 'Delete what stands after the last `}`.'],
  UnexpectedEndOfString: [
    'a text is not closed',
    'Put a quotation mark at the end of the text; write one within the text as `\\"` and a new line as `\\n`.',
  ],
  InvalidEscapeCharacter: ['no such character can follow `\\`', 'Write a backslash as `\\\\`.'],
  InvalidUnicode: ['`\\u` needs four digits', 'Write the character itself.'],
  InvalidCharacter: ['a text holds a control character', 'Delete it; write a tab as `\\t` and a new line as `\\n`.'],
  InvalidSymbol: ['texts stand in quotation marks', 'Put the text in straight quotation marks: `"text"`.'],
  NotAnObject: ['the file is not one `{ … }`', 'Start the file with `{` and end it with `}`.'],
  TooDeep: ['more than 50 brackets stand in each other', 'Write it flat: no key of this file needs such depth.'],
};
