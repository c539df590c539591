import type { Rule } from '../diagnostic.ts';

export const exchangeTitleMissing: Rule<{ file: string }> = {
  id: 'exchange-title-missing',
  severity: 'error',
  why: 'A translation begins with its title; without one there is no file to put the other parts into.',
  wrong: 'A first translation of an incident without a target for the unit `title`.',
  right: '`<unit id="title">` with its target.',
  explain({ file }) {
    return {
      message: `${file} can’t be made: its title is not translated.`,
      expected: 'a translation of the part “title”',
      received: 'nothing',
      hint: 'Translate the title too, then import again.',
    };
  },
};
