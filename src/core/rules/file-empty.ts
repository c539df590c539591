import type { Rule } from '../diagnostic.ts';

export const fileEmpty: Rule<Record<string, never>> = {
  id: 'file-empty',
  severity: 'error',
  why: 'An empty file is one that was not saved, or a conflict resolved the wrong way.',
  wrong: 'A file of no bytes.',
  right: 'Front matter with a `title`, then the text.',
  explain() {
    return {
      message: 'This file is empty.',
      expected: 'front matter, then updates',
      received: 'nothing',
      hint: 'Begin with a line `---`, the line `title: …` and another `---`, or delete the file.',
    };
  },
};
