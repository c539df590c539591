import type { Entry, Instant } from '../model.ts';
import { startOf } from '../plan/archive.ts';

/** When the entry was published: its first update, or its start where it has none. */
export function publishedAt(entry: Entry<unknown>): Instant {
  return entry.updates[0]?.at ?? startOf(entry);
}

/**
 * When the entry said something new last: an update, a correction, its post-mortem, or the beginning or end of a window that
 * the clock alone decides. Told by its content, never by when it was built. Translations have no time of their own.
 */
export function updatedAt(entry: Entry<unknown>, now: Instant): Instant {
  const said = entry.updates.flatMap(({ at, editedAt }) => (editedAt === null ? [at] : [at, editedAt]));
  const byClock =
    entry.kind === 'maintenance' && entry.status === 'scheduled'
      ? [entry.scheduledFor, entry.scheduledUntil].filter((at) => at <= now)
      : [];
  const postmortem = entry.postmortemAt === null ? [] : [entry.postmortemAt];
  return Math.max(publishedAt(entry), ...said, ...byClock, ...postmortem);
}
