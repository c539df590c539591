import type { Rule } from '../diagnostic.ts';

export const frontMatterLanguage: Rule<{ language: string }> = {
  id: 'front-matter-language',
  severity: 'error',
  why: 'Content is data. Front matter in JavaScript would be a program, and in any other language a second way to say the same.',
  wrong: '`---js` as the first line.',
  right: '`---` as the first line, then YAML.',
  explain({ language }) {
    return {
      message: `Front matter in “${language}” is not read, and never run.`,
      expected: '`---`, then YAML',
      received: `---${language}`,
      hint: 'Write `---` alone on the first line, and the facts as `key: value`, one a line.',
    };
  },
};
