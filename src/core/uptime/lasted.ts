import { isRunning } from '../incident/status-at.ts';
import type { Entry, Instant, Maintenance } from '../model.ts';

/**
 * From when to when something was done or wrong, whatever it affected: an incident from its start to its end, a maintenance while it was
 * under way. Until now where that goes on; null for what has not begun, and for maintenance that was cancelled before it began.
 */
export function lasted(entry: Entry<unknown>, now: Instant): { from: Instant; to: Instant } | null {
  const from = entry.kind === 'incident' ? entry.startedAt : beginOf(entry);
  if (from > now) return null;
  if (isRunning(entry, now)) return { from, to: now };
  const to = entry.kind === 'incident' ? (entry.resolvedAt ?? now) : endOfWork(entry);
  return entry.kind === 'incident' || to > from ? { from, to } : null;
}

function beginOf({ scheduledFor, updates }: Maintenance<unknown>): Instant {
  const begun = updates.find(({ status }) => status === 'in_progress')?.at ?? scheduledFor;
  return Math.min(begun, scheduledFor);
}

/** Of a maintenance that is over: what its author told last, else the end of its window. */
function endOfWork({ scheduledUntil, updates }: Maintenance<unknown>): Instant {
  return updates.find(({ status }) => status === 'completed' || status === 'cancelled')?.at ?? scheduledUntil;
}
