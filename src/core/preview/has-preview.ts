import { updatedAt } from '../incident/entry-times.ts';
import { maintenanceStatusAt } from '../incident/status-at.ts';
import type { Entry, Instant } from '../model.ts';

/** How long links to an entry are shared that is over. */
const recent = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether the entry has a picture of its own at `now`: while it is open or ahead, and for seven days after it said something
 * new last, which may be its post-mortem. An archive of thousands then needs a handful.
 */
export function hasPreview(entry: Entry<unknown>, now: Instant): boolean {
  return !isOver(entry, now) || now - updatedAt(entry, now) < recent;
}

function isOver(entry: Entry<unknown>, now: Instant): boolean {
  if (entry.kind === 'incident') return entry.status === 'resolved';
  const status = maintenanceStatusAt(entry, now);
  return status === 'completed' || status === 'cancelled';
}
