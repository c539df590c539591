import type { Rule } from '../diagnostic.ts';

/** A heading that the page has anyway. `adds` is what makes the page print it; `at` is the instant of a typed timestamp. */
export const typedHeading: Rule<{ text: string; adds: HeadingSource; at: string | null }> = {
  id: 'typed-heading',
  severity: 'warning',
  why: 'The page adds its headings in each reader’s language. A typed one stands there twice, and in one language only.',
  wrong: '`## Root cause`',
  right: '`<RootCause>…</RootCause>`',
  explain({ text, adds, at }) {
    return {
      message: `The ${adds === 'time' ? 'time' : 'heading'} “${text}” is typed, and the page adds it by itself.`,
      expected: adds === 'time' ? 'no time as a heading' : 'no heading for what the page has a heading for',
      received: text,
      hint: adds === 'time' ? timeHint(at) : hints[adds],
    };
  },
};

export type HeadingSource = keyof typeof hints | 'time';

const hints = {
  summary: 'Delete the heading: what stands above the first `<Update>` is the summary.',
  updates: 'Delete the heading: the page adds it above the updates.',
  postmortem: 'Delete the heading, and put its text in `<Postmortem at="…">`.',
  rootCause: 'Delete the heading, and put its text in `<RootCause>`, within `<Postmortem>`.',
  resolution: 'Delete the heading, and put its text in `<Resolution>`, within `<Postmortem>`.',
  remediation: 'Delete the heading, and put its text in `<Remediation>`, within `<Postmortem>`.',
  moreInformation: 'Delete the heading and its text: the page adds both, with the links of content/site.yaml.',
  translation: 'Delete the heading and its text: the page adds both to every translation.',
};

function timeHint(at: string | null): string {
  return `Delete the line, and put the text below it in \`<Update at="${at ?? 'YYYY-MM-DDTHH:MMZ'}">\`, which prints the time.`;
}
