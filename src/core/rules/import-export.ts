import type { Rule } from '../diagnostic.ts';

export const importExport: Rule<{ line: string }> = {
  id: 'import-export',
  severity: 'error',
  why: 'Content is data. An import would run a program while the site is built.',
  wrong: '`import Chart from "./chart.js"`',
  right: 'Nothing: `Update`, `Time`, `TimeRange`, `Component`, `Callout` and the rest are there without an import.',
  explain({ line }) {
    const word = line.startsWith('export') ? 'export' : 'import';
    return {
      message: `\`${word}\` can’t be used here.`,
      expected: 'Markdown and the tags of Tidings',
      received: line,
      hint: `Delete the line; if it is a sentence, begin it with another word than “${word}”.`,
    };
  },
};
