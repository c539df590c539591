import type { Rule } from '../diagnostic.ts';

/** `line` is where the part stands in its source file today. */
export const exchangeSourceChanged: Rule<{ key: string; source: string; line: number }> = {
  id: 'exchange-source-changed',
  severity: 'warning',
  why: 'What was translated is no longer what the source says: the translation would tell readers of another language an older story.',
  wrong: 'An update is edited while its text is with the translator.',
  right: 'The texts are exported again; the tool’s memory fills in what is still right.',
  explain({ key, source, line }) {
    return {
      message: `The part “${key}” is left out: its source has changed since it was exported.`,
      expected: `a translation of the text at ${source}:${line}`,
      received: 'a translation of an older text',
      hint: 'Export the texts again and translate what has changed.',
    };
  },
};
