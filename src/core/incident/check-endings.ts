import { formatAt } from '../content/instant.ts';
import { updateKey } from '../content/part-key.ts';
import { type Diagnostic, report } from '../diagnostic.ts';
import type { Entry, Incident, Instant, Maintenance } from '../model.ts';
import { leftOpen } from '../rules/left-open.ts';
import { maintenanceBeforeWindow } from '../rules/maintenance-before-window.ts';
import { postmortemBeforeResolved } from '../rules/postmortem-before-resolved.ts';
import { type Source, sourceOf } from './source-of.ts';

const day = 86_400_000;
/** Without a word for so long, an open incident was forgotten rather than worked on. */
export const silenceMs = 14 * day;
/** How long after its window a maintenance may still be under way. */
export const overrunMs = day;
/** How early work may begin before its window without being called a slip. */
const earlyMs = 3_600_000;

/** What nobody has ended, and what ended before it could have. */
export function checkEndings(entry: Entry, now: Instant): Diagnostic[] {
  const source = sourceOf(entry);
  if (source === null) return [];
  return entry.kind === 'incident' ? ofIncident(entry, source, now) : ofMaintenance(entry, source, now);
}

function ofIncident({ status, updates, postmortemAt }: Incident, { placeOf }: Source, now: Instant): Diagnostic[] {
  const newest = updates.at(-1);
  if (newest === undefined || status === 'resolved') return [];
  if (postmortemAt !== null) {
    const found = { newest: status, at: formatAt(newest.at) };
    return [report(postmortemBeforeResolved, placeOf('postmortemAt'), found)];
  }
  if (now - newest.at <= silenceMs) return [];
  const found = { kind: 'incident', status, since: formatAt(newest.at), days: daysBetween(newest.at, now) } as const;
  return [report(leftOpen, placeOf(updateKey(newest.at)), found)];
}

function ofMaintenance(entry: Maintenance, { facts, placeOf }: Source, now: Instant): Diagnostic[] {
  const { status, scheduledFor, scheduledUntil, updates } = entry;
  const early = facts.updates.flatMap(({ at, status: said }) => {
    const limit = said === 'completed' ? scheduledFor : scheduledFor - earlyMs;
    if (said === null || said === 'scheduled' || said === 'cancelled' || at >= limit) return [];
    const found = { at: formatAt(at), status: said, scheduledFor: formatAt(scheduledFor) };
    return [report(maintenanceBeforeWindow, placeOf(updateKey(at)), found)];
  });
  const newest = updates.at(-1);
  const isUnderWay = status === 'in_progress' || status === 'verifying';
  const lastSign = Math.max(scheduledUntil, newest?.at ?? scheduledUntil);
  if (newest === undefined || !isUnderWay || now - lastSign <= overrunMs) return early;
  const days = daysBetween(scheduledUntil, now);
  const found = { kind: 'maintenance', status, since: formatAt(scheduledUntil), days } as const;
  return [...early, report(leftOpen, placeOf(updateKey(newest.at)), found)];
}

export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor((to - from) / day);
}
