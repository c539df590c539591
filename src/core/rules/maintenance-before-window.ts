import type { Rule } from '../diagnostic.ts';

/** Times as `formatAt` writes them. */
export const maintenanceBeforeWindow: Rule<{ at: string; status: string; scheduledFor: string }> = {
  id: 'maintenance-before-window',
  severity: 'warning',
  why: 'Work that is under way or done before it was due to begin has a wrong time in one of the two places.',
  wrong: '`scheduledFor: 2026-12-05T22:00Z` and `<Update at="2026-12-05T12:00Z" status="completed">`',
  right: '`scheduledFor: 2026-12-05T22:00Z` and `<Update at="2026-12-06T00:00Z" status="completed">`',
  explain({ at, status, scheduledFor }) {
    return {
      message: `“${status}” at ${at} is before \`scheduledFor\` (${scheduledFor}).`,
      expected: `${scheduledFor} or later`,
      received: `status="${status}"`,
      hint: 'Check both times: each must be in UTC. If the work began early, move `scheduledFor` to when it began.',
    };
  },
};
