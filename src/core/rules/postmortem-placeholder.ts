import type { Rule } from '../diagnostic.ts';

/** A post-mortem, or a section of it, that has held nothing but a promise for `days`. */
export const postmortemPlaceholder: Rule<{ text: string; since: string; days: number }> = {
  id: 'postmortem-placeholder',
  severity: 'warning',
  why: 'Readers who were promised a post-mortem still wait for it.',
  wrong: '`<RootCause>TBD</RootCause>`, a month after the incident.',
  right: 'The root cause in some sentences, or no `<RootCause>` at all.',
  explain({ text, since, days }) {
    return {
      message: `“${text}” has stood here since ${since}, for ${days} days.`,
      expected: 'the text that was promised',
      received: text,
      hint: 'Write the text, or remove the section and tell readers that there will be none.',
    };
  },
};
