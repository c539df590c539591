import type { Rule } from '../diagnostic.ts';

/** A status of a maintenance that comes before the one it follows. Times as `formatAt` writes them. */
export const maintenanceStatusBackwards: Rule<{ at: string; status: string; before: string; beforeAt: string }> = {
  id: 'maintenance-status-backwards',
  severity: 'warning',
  why: 'A maintenance goes from scheduled to in_progress, verifying and completed. A step back most often has a wrong time.',
  wrong: '`status="completed"` at 18:00 and `status="in_progress"` at 20:00',
  right: '`status="in_progress"` at 16:00 and `status="completed"` at 18:00',
  explain({ at, status, before, beforeAt }) {
    const over = before === 'completed' || before === 'cancelled';
    return {
      message: `“${status}” at ${at} is a step back from “${before}” at ${beforeAt}.`,
      expected: over ? `no other status after “${before}”` : `“${before}” or what follows it`,
      received: `status="${status}"`,
      hint: over
        ? 'Check both times. Work that is done again needs a folder of its own, with its own `scheduledFor`.'
        : 'Check both times. Leave `status` out of an update that changes nothing.',
    };
  },
};
