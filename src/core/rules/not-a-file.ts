import type { Rule } from '../diagnostic.ts';

/** Where a file should stand, something else does. `is` says what. */
export const notAFile: Rule<{ name: string; is: 'a folder' | 'a broken link' | 'a special file' | 'missing' }> = {
  id: 'not-a-file',
  severity: 'error',
  why: 'A file that is not there, or is no file, holds text that no reader would ever see.',
  wrong: 'A folder with the name `en.mdx`.',
  right: 'A text file with the name `en.mdx`.',
  explain({ name, is }) {
    return {
      message: is === 'missing' ? `There is no file “${name}”.` : `“${name}” is ${is}, not a file.`,
      expected: `a text file “${name}”`,
      received: is,
      hint:
        is === 'missing' ? `Add the file “${name}”.` : `Remove or rename “${name}”, and put a text file in its place.`,
    };
  },
};
