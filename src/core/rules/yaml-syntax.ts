import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** `code` and `words` are the YAML parser's own, `line` the author's line. */
export const yamlSyntax: Rule<{ code: string; words: string; line: string }> = {
  id: 'yaml-syntax',
  severity: 'error',
  why: 'Where the YAML of a file can’t be read, none of its facts are certain, so nothing is published from it.',
  wrong: '`title: API: errors`',
  right: '`title: "API: errors"`',
  explain({ code, words, line }) {
    return {
      message: `This is not valid YAML: ${faults.get(code) ?? words.charAt(0).toLowerCase() + words.slice(1)}.`,
      expected: 'one `key: value` a line, lists and maps indented by spaces',
      received: line,
      hint: mend(code, line),
      correction: guessed(quoted(code, line)),
    };
  },
};

/** In our words, where the parser's tell an author little. */
const faults: ReadonlyMap<string, string> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', 'this value looks like another key, since a colon and a space stand in it'],
  ['BAD_SCALAR_START', 'a value can’t begin with this sign'],
  ['TAB_AS_INDENT', 'a tab stands where only spaces can'],
  ['MISSING_CHAR', 'a quotation mark, bracket or colon is missing'],
  ['NON_STRING_KEY', 'a list or map stands where a key should'],
]);

function mend(code: string, line: string): string {
  const corrected = quoted(code, line);
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces instead of a tab.';
  if (code === 'TOO_DEEP') return 'Write it flat: no key of this file needs such depth.';
  if (code === 'MISSING_CHAR' && /["']/.test(line)) return 'Close the quotation mark that is open here.';
  if (corrected !== null) return `Put the value in quotation marks: \`${corrected}\`.`;
  return 'Put a value with special signs in quotation marks, and begin each line of a map at the same column.';
}

/** The line with its value in quotation marks, where that mends it. */
function quoted(code: string, line: string): string | null {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BAD_SCALAR_START') return null;
  const [, key, value] = /^([\w.-]+):\s+([^"'].*)$/.exec(line) ?? [];
  return key && value ? `${key}: ${JSON.stringify(value)}` : null;
}
