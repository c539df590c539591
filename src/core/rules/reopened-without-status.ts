import type { Rule } from '../diagnostic.ts';

/** An update after the end that breaks components again without a status. Times as `formatAt` writes them. */
export const reopenedWithoutStatus: Rule<{
  at: string;
  /** As on the tag: `messaging=partial_outage`. */
  components: string;
  ending: string;
  endedAt: string;
  reopening: string;
}> = {
  id: 'reopened-without-status',
  severity: 'error',
  why: 'The page would call an incident resolved and a component broken at once.',
  wrong:
    '`<Update at="2024-07-12T02:10Z" components="messaging=partial_outage">` after an update with `status="resolved"`',
  right: '`<Update at="2024-07-12T02:10Z" status="investigating" components="messaging=partial_outage">`',
  explain({ at, components, ending, endedAt, reopening }) {
    return {
      message: `The update at ${at} says ${components}, but “${ending}” was said at ${endedAt} and nothing reopens it.`,
      expected: `a status that reopens it, such as \`status="${reopening}"\``,
      received: `components="${components}"`,
      hint: `If it is open again, add \`status="${reopening}"\` to this update. If not, remove \`${components}\`.`,
    };
  },
};
