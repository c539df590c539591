import type { Rule } from '../diagnostic.ts';

/** `newest` is the newest status, said at `at`. */
export const postmortemBeforeResolved: Rule<{ newest: string; at: string }> = {
  id: 'postmortem-before-resolved',
  severity: 'warning',
  why: 'A post-mortem looks back. While no update says “resolved”, the page still shows the incident as open.',
  wrong: 'A `<Postmortem>` in an incident whose newest status is `monitoring`.',
  right: '`<Update at="2024-07-12T01:23Z" status="resolved">` above the `<Postmortem>`.',
  explain({ newest, at }) {
    return {
      message: `There is a post-mortem, but the incident is still open: its newest status is “${newest}” (${at}).`,
      expected: 'an update with `status="resolved"`',
      received: `status="${newest}"`,
      hint: 'Add the update that ends it: `<Update at="…" status="resolved">`.',
    };
  },
};
