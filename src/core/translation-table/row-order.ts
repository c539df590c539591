import { compareText } from '../diagnostic.ts';
import { isRunning, maintenanceStatusAt } from '../incident/status-at.ts';
import type { EntryFacts, Instant } from '../model.ts';
import { startOf } from '../plan/archive.ts';

/** From what readers see most to what they see least; `coming` is maintenance that has not begun. */
export const rowGroups = ['open', 'coming', 'past', 'pages'] as const;
export type RowGroup = (typeof rowGroups)[number];

export function groupOf(entry: EntryFacts, now: Instant): Exclude<RowGroup, 'pages'> {
  if (isRunning(entry, now)) return 'open';
  return entry.kind === 'maintenance' && maintenanceStatusAt(entry, now) === 'scheduled' ? 'coming' : 'past';
}

/** By group; the newest first, of what is coming the soonest. */
export function sortEntries(entries: readonly EntryFacts[], now: Instant): EntryFacts[] {
  const rank = (entry: EntryFacts) => rowGroups.indexOf(groupOf(entry, now));
  const away = (entry: EntryFacts) => (groupOf(entry, now) === 'coming' ? startOf(entry) : -startOf(entry));
  return entries.toSorted((a, b) => rank(a) - rank(b) || away(a) - away(b) || compareText(a.slug, b.slug));
}
