import type { Rule } from '../diagnostic.ts';

/** What nobody has ended. Times as `formatAt` writes them. */
export const leftOpen: Rule<{ kind: 'incident' | 'maintenance'; status: string; since: string; days: number }> = {
  id: 'left-open',
  severity: 'warning',
  why: 'Until an update ends it, the page shows it as going on.',
  wrong: 'An incident whose newest update says `monitoring` and is a month old.',
  right: '`<Update at="2024-07-12T01:23Z" status="resolved">`',
  explain({ kind, status, since, days }) {
    const ending = kind === 'incident' ? 'resolved' : 'completed';
    return {
      message:
        kind === 'incident'
          ? `The incident is open, but its newest update (${since}) is ${days} days old.`
          : `The maintenance is “${status}”, but \`scheduledUntil\` (${since}) was ${days} ${days === 1 ? 'day' : 'days'} ago.`,
      expected: `an update with \`status="${ending}"\``,
      received: `status="${status}"`,
      hint: `If it is over, add \`<Update at="…" status="${ending}">\`. If not, tell readers how it stands.`,
    };
  },
};
