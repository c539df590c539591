import type { Rule } from '../diagnostic.ts';

/** A late status that follows `resolved` directly. Times as `formatAt` writes them. */
export const statusAfterResolved: Rule<{ at: string; status: string; resolvedAt: string }> = {
  id: 'status-after-resolved',
  severity: 'warning',
  why: 'An incident that opens again is investigated first. Most often one of the two times is wrong, and the updates stand in the wrong order.',
  wrong: '`status="resolved"` at 01:23 and `status="monitoring"` at 10:56, which was 00:56',
  right: '`status="monitoring"` at 00:56 and `status="resolved"` at 01:23',
  explain({ at, status, resolvedAt }) {
    return {
      message: `“${status}” at ${at} comes after “resolved” at ${resolvedAt}.`,
      expected: `a time before ${resolvedAt}, or \`status="investigating"\` for an incident that is open again`,
      received: `status="${status}"`,
      hint: `Check both times. If the incident is open again, say so: \`<Update at="${at}" status="investigating">\`.`,
    };
  },
};
