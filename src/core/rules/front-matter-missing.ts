import type { Rule } from '../diagnostic.ts';

export const frontMatterMissing: Rule<{ firstLine: string }> = {
  id: 'front-matter-missing',
  severity: 'error',
  why: 'The title and all facts stand in the front matter, between two lines of three hyphens at the top of the file.',
  wrong: 'A file that begins with its text, or with a blank line.',
  right: '`---` as the very first line, then `title: …`, then `---`.',
  explain({ firstLine }) {
    return {
      message: 'This file has no front matter.',
      expected: '`---` as the first line',
      received: firstLine,
      hint: 'Put `---`, the line `title: …` and another `---` at the very top of the file, with nothing above them.',
    };
  },
};
